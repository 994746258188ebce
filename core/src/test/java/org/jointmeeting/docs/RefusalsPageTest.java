package org.jointmeeting.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.rules.FutianRules;
import org.junit.jupiter.api.Test;

/** {@code refusals.md} lists what the procedures refuse for, no more and no less. */
class RefusalsPageTest {
    private static final RefusalsPage PAGE = new RefusalsPage(
            FutianRules.draft(),
            List.of(PolicyProcedure.PROCEDURE, MeetingProcedure.PROCEDURE, MembershipProcedure.PROCEDURE));

    @Test
    void the_page_is_what_the_code_says() {
        new GeneratedPages("", RefusalsPageTest.class).check("refusals.md", PAGE.text());
    }

    @Test
    void every_code_stands_there_once() {
        assertThat(PAGE.codes())
                .hasSizeGreaterThan(100)
                .extracting(RefusalCode::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_code_of_a_procedure_is_given_by_a_step() {
        assertThat(PAGE.givenByNone()).isEmpty();
    }
}
