package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointmeeting.Act;
import org.jointmeeting.JointMeeting;
import org.jointmeeting.TimelineEntry;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.procedure.AvailableAction;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.provision.Text;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.ObligationQuery;
import org.jointmeeting.worklist.Obligation;

/** Acts in the joint meeting, day by day, and tells what became of it. */
final class Telling {
    private static final int MANY = 200;

    private final JointMeeting meeting;
    private final StoryClock clock;
    private final Cast cast;
    private final Paper paper;
    private final PolicyCase file;
    private final Map<SubjectId, Text> stages = new HashMap<>();
    private final Set<SubjectId> subjects = new LinkedHashSet<>();

    Telling(JointMeeting meeting, StoryClock clock, Cast cast, Paper paper, PolicyCase file) {
        this.meeting = meeting;
        this.clock = clock;
        this.cast = cast;
        this.paper = paper;
        this.file = file;
    }

    JointMeeting meeting() {
        return meeting;
    }

    Cast cast() {
        return cast;
    }

    Paper paper() {
        return paper;
    }

    PolicyCase file() {
        return file;
    }

    LocalDate today() {
        return clock.today();
    }

    /** The policy that the story is about. */
    SubjectId policy() {
        return file.id().subject();
    }

    /** What the story has touched so far, the composition apart. */
    Set<SubjectId> subjects() {
        return subjects;
    }

    /** Goes on to a later day. */
    void turnTo(LocalDate day) {
        clock.turnTo(day);
    }

    /** The lead unit acts on the policy. */
    void lead(Command command) {
        act(cast.of(file.proposal().lead()), policy(), command);
    }

    /** The office acts on the policy. */
    void office(Command command) {
        act(cast.office(), policy(), command);
    }

    /**
     * Acts, and tells every entry that the act made in the register.
     *
     * @throws StoryStopped if the act was refused
     */
    void act(PersonId person, SubjectId subject, Command command) {
        Outcome outcome = meeting.act(Act.of(person, subject, command));
        if (outcome instanceof Outcome.Accepted accepted) {
            accepted.entries()
                    .ifPresent(e -> meeting.register(e.first(), MANY).items().stream()
                            .filter(entry -> entry.number() <= e.last())
                            .forEach(this::tell));
            accepted.notices().forEach(this::tell);
        } else {
            throw new StoryStopped(Steps.named(subject, command), outcome.refusals());
        }
    }

    /** Tries what cannot be done yet, and tells every reason why not. */
    void tryInVain(PersonId person, SubjectId subject, Command command) {
        long before = meeting.head().number();
        Outcome outcome = meeting.act(Act.of(person, subject, command));
        Text step = Steps.named(subject, command);
        paper.hanging(
                "  --   " + clock.today() + "  ",
                paper.in(Text.of(
                        step.zh() + "（" + person + "）：不予办理，理由如下",
                        step.en() + " (" + person + "): REFUSED, for these reasons")));
        outcome.refusals().forEach(r -> paper.notedPoint(r.sentence(paper.language())));
        paper.note(Text.of(
                "什么也没有改变：登记簿仍止于第" + before + "号。",
                "Nothing changed: the register still ends at number " + before + "."));
    }

    /** Who must act now. */
    void worklist() {
        List<Obligation> open = meeting
                .obligations(new ObligationQuery(
                        clock.today(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), MANY))
                .items()
                .stream()
                .filter(o -> !o.subject().equals(MembershipProcedure.SUBJECT))
                .toList();
        Table table = new Table(32, 34, 10)
                .row(
                        paper.in(Text.of("应办事项", "To do")),
                        paper.in(Text.of("由谁办理（其一即可）", "By (any one of them)")),
                        paper.in(Text.of("起始日期", "Since")),
                        paper.in(Text.of("依据", "Under")));
        open.forEach(o -> table.row(
                paper.in(o.text()),
                parties(o.assignees()),
                o.since().toString(),
                paper.in(o.provision().citation())));
        paper.blank();
        paper.say(Text.of("此刻谁应办理（" + clock.today() + "）：", "Who must act now (" + clock.today() + "):"));
        paper.table(table);
    }

    /** Who may do what now on a subject. */
    void whoMay(SubjectId subject, List<PersonId> people) {
        Table table = new Table(30).row(paper.in(Text.of("人员", "Person")), paper.in(Text.of("此刻可办理", "May now")));
        for (PersonId person : people) {
            List<String> may = meeting.available(person, subject).stream()
                    .filter(AvailableAction::permitted)
                    .map(paper::name)
                    .toList();
            table.row(person.value(), may.isEmpty() ? paper.in(Text.of("无", "nothing")) : paper.listed(may));
        }
        paper.blank();
        paper.say(Text.of("此刻谁可办理什么（" + clock.today() + "）：", "Who may do what now (" + clock.today() + "):"));
        paper.table(table);
    }

    /** Why a person may not take a step. */
    void whyNot(PersonId person, SubjectId subject, String step) {
        meeting.available(person, subject).stream()
                .filter(a -> a.step().equals(step) && !a.permitted())
                .forEach(a -> {
                    paper.say(Text.of(
                            person + " 为何不能办理“" + a.text().zh() + "”：",
                            "Why " + person + " may not " + a.text().en() + ":"));
                    a.reasons().forEach(r -> paper.point(r.sentence(paper.language())));
                });
    }

    /** A unit's name. */
    String name(UnitId unit) {
        return paper.in(meeting.rules().unitName(unit));
    }

    /** The title of a policy. */
    String title(PolicyId policy) {
        return meeting.state(policy).map(p -> p.title()).orElse(policy.value());
    }

    /** Standings in words; those of one unit are drawn together. */
    String parties(List<Standing> standings) {
        List<UnitId> units = standings.stream().map(Standing::unit).distinct().toList();
        return units.stream()
                .map(unit -> {
                    String capacities = standings.stream()
                            .filter(s -> s.unit().equals(unit))
                            .map(s -> paper.name(s.capacity()))
                            .collect(Collectors.joining(paper.in(Text.of("或", " or "))));
                    return paper.in(Text.of(name(unit) + capacities, capacities + " of the " + name(unit)));
                })
                .collect(Collectors.joining(paper.in(Text.of("；", "; "))));
    }

    /** An entry of the register, in words. */
    TimelineEntry inWords(RegisterEntry entry) {
        return meeting.timeline(entry.subject(), entry.number(), 1).items().get(0);
    }

    private void tell(RegisterEntry entry) {
        TimelineEntry line = inWords(entry);
        if (!entry.subject().equals(MembershipProcedure.SUBJECT)) {
            subjects.add(entry.subject());
        }
        Text before = stages.put(entry.subject(), line.stage());
        String moved = line.stage().equals(before) ? "" : " -> " + paper.in(line.stage());
        String head = Columns.padded("  #" + entry.number(), 7) + clock.today() + "  ";
        paper.hanging(head, paper.in(line.step()) + moved + cited(line));
        paper.note(by(line));
    }

    private void tell(Notice notice) {
        paper.note(paper.in(Text.of("请注意：", "Mind: ")) + notice.sentence(paper.language()));
    }

    private String cited(TimelineEntry line) {
        String citation = paper.in(line.provision().citation());
        return paper.language() == Language.ZH ? "〔" + citation + "〕" : " [" + citation + "]";
    }

    private String by(TimelineEntry line) {
        Detail party = Detail.party(new Standing(line.capacity(), line.unit()), meeting.rules());
        return paper.in(Text.of(
                party.text().zh() + "（" + line.person() + "）", party.text().en() + " (" + line.person() + ")"));
    }
}
