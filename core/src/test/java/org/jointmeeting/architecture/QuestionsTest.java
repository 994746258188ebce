package org.jointmeeting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;
import org.junit.jupiter.api.Test;

/** That a procedure names every unclear place on which its code turns: by that list other readings show in the timelines of its cases. */
class QuestionsTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importUrl(Core.location());

    /** The places of which a reading is asked for in these packages. */
    private static Set<Question> asked(String... packages) {
        return CORE.stream()
                .filter(c -> Arrays.stream(packages)
                        .anyMatch(p -> (c.getPackageName() + ".").startsWith(Core.name(p) + ".")))
                .flatMap(c -> c.getFieldAccessesFromSelf().stream())
                .filter(a -> a.getTargetOwner().isEquivalentTo(Reading.class))
                .map(a -> Reading.valueOf(a.getName()).question())
                .collect(Collectors.toSet());
    }

    @Test
    void a_policy_turns_on_what_its_rules_and_those_of_escalation_ask() {
        assertThat(PolicyProcedure.PROCEDURE.questions()).isNotEmpty().isEqualTo(asked("policy", "escalation"));
    }

    @Test
    void a_meeting_turns_on_what_its_rules_ask() {
        assertThat(MeetingProcedure.PROCEDURE.questions()).isNotEmpty().isEqualTo(asked("meeting"));
    }

    @Test
    void the_composition_turns_on_no_unclear_place() {
        assertThat(MembershipProcedure.PROCEDURE.questions()).isEqualTo(asked("membership"));
    }

    @Test
    void every_place_that_can_be_read_otherwise_is_one_on_which_some_procedure_turns() {
        assertThat(Arrays.stream(Question.values()).filter(Question::switchable))
                .allMatch(q -> PolicyProcedure.PROCEDURE.questions().contains(q)
                        || MeetingProcedure.PROCEDURE.questions().contains(q));
    }
}
