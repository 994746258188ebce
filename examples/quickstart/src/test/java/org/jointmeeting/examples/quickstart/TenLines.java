package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.proposal.BeneficiaryGroup;
import org.jointmeeting.policy.proposal.BenefitForm;
import org.jointmeeting.policy.proposal.Coverage;
import org.jointmeeting.policy.proposal.CoverageBuilder;
import org.jointmeeting.policy.proposal.Proposal;
import org.jointmeeting.policy.proposal.ProposalBuilder;
import org.jointmeeting.policy.proposal.Range;
import org.jointmeeting.policy.proposal.Residence;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.provision.Language;
import org.jointmeeting.rules.CategoryId;

/** The program that README shows; what stands between the two marks is compared with it. */
final class TenLines {
    private TenLines() {}

    public static void main(String[] args) {
        // begin
        PersonId liaison = PersonId.of("liaison-civil-affairs"); // the host's own id of a person
        Roster roster = Roster.EMPTY.with(new Appointment(
                liaison, Capacity.LIAISON, UnitId.of("civil-affairs"), LocalDate.of(2020, 1, 1), Optional.empty()));
        JointMeeting meeting = JointMeeting.opening("futian").roster(roster).open();

        Coverage coverage = new CoverageBuilder()
                .category(CategoryId.of("elderly-welfare"))
                .addGroups(BeneficiaryGroup.ELDERLY)
                .form(BenefitForm.SERVICE)
                .residence(Residence.ANY)
                .age(Range.ALL)
                .income(Range.ALL)
                .from(LocalDate.of(2026, 6, 1))
                .build();
        Proposal proposal = new ProposalBuilder()
                .title("居家养老服务办法")
                .lead(UnitId.of("civil-affairs"))
                .addInvolved(UnitId.of("health"))
                .coverage(coverage)
                .build();
        PolicyId policy = PolicyId.of("FT-2026-001");
        meeting.act(liaison, policy, new PolicyCommand.StartDraft(proposal));

        Outcome tooEarly = meeting.act(liaison, policy, new PolicyCommand.SolicitOpinions(List.of()));
        tooEarly.refusals().forEach(reason -> System.out.println(reason.sentence(Language.EN)));
        // end
    }
}
