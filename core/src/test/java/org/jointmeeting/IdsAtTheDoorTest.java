package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointmeeting.District.LEAD;
import static org.jointmeeting.District.P1;
import static org.jointmeeting.FutianDoor.DRAFT;
import static org.jointmeeting.FutianDoor.POLICY_1;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.procedure.Outcome;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Language;
import org.jointmeeting.store.SubjectQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids at the door: what is none is refused wherever it stands and goes no further; what is one but names nothing is answered. */
class IdsAtTheDoorTest {
    private static final String RULE_OF_IDS =
            " must be 1 to 100 visible characters, without spaces, invisible characters and"
                    + " \" # % / ; < > ? [ \\ ] ^ ` { | }";

    private final FutianDoor door = new FutianDoor();

    static List<String> noIds() {
        return List.of("", " ", "a b", "a\nb", "no\u0000", "half \uD83D", "\u200B", "a/b", "..", "x".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void what_is_no_id_is_refused_as_a_request_id(String bad) {
        assertThat(door.faults(Act.of(LEAD, POLICY_1, DRAFT).withRequestId(bad)))
                .contains("requestId" + RULE_OF_IDS);
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void what_is_no_id_is_refused_as_a_subject(String bad) {
        assertThat(door.faults(Act.of(LEAD, new SubjectId("policy", bad), DRAFT)))
                .contains("subject.id" + RULE_OF_IDS);
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void what_is_no_id_is_refused_as_a_person(String bad) {
        assertThat(door.faults(Act.of(PersonId.of(bad), POLICY_1, DRAFT))).contains("person" + RULE_OF_IDS);
    }

    @ParameterizedTest
    @MethodSource("noIds")
    void no_message_repeats_what_is_no_id(String bad) {
        Outcome outcome = door.meeting().act(Act.of(PersonId.of(bad), new SubjectId(bad, bad), DRAFT));

        assertThat(outcome.refusals())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.sentence(Language.EN)).doesNotContain("\n", "\u0000", "half", "\u200B"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FT-1\nINFO granted", "FT-1\r", "FT-1\u2028x", "FT-1\u0085x", "FT-1\u001b[2K"})
    void an_id_that_would_write_a_log_line_of_its_own_comes_no_further_than_the_door(String forged) {
        WatchedStore store = new WatchedStore();
        JointMeeting meeting = District.on(store).meeting;
        SubjectId subject = new SubjectId("policy", forged);

        Stream.of(
                        Act.of(LEAD, subject, DRAFT),
                        Act.of(LEAD, new SubjectId(forged, "FT-1"), DRAFT),
                        Act.of(PersonId.of(forged), POLICY_1, DRAFT),
                        Act.of(LEAD, POLICY_1, DRAFT).withRequestId(forged))
                .forEach(act -> {
                    assertThat(meeting.act(act).isAccepted()).isFalse();
                    assertThat(meeting.check(act).isAccepted()).isFalse();
                });

        assertThat(store.calls()).as("nothing was loaded, decided or logged").isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting.available(LEAD, new SubjectId(forged, "FT-1")))
                .withMessageStartingWith("no procedure for subjects of kind ''")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(forged));
    }

    @Test
    void what_is_asked_about_a_subject_that_does_not_exist_is_answered() {
        JointMeeting meeting = door.meeting();
        SubjectId unknown = new SubjectId("policy", "no-such-policy");

        assertThat(meeting.version(unknown)).isZero();
        assertThat(meeting.timeline(unknown, 1, 10).items()).isEmpty();
        assertThat(meeting.permitted(PersonId.of("nobody-known"), unknown)).isEmpty();
        assertThat(meeting.worklist(PersonId.of("nobody-known"), Optional.empty(), 10)
                        .items())
                .isEmpty();
        assertThat(meeting.worklist(UnitId.of("no-such-unit"), Optional.empty(), 10)
                        .items())
                .isEmpty();
        assertThat(meeting.diagram(unknown, Language.EN)).startsWith("stateDiagram");
    }

    @Test
    void a_page_that_begins_nowhere_is_an_error_that_says_what_would_be_right() {
        door.futian().drafted(P1, District.coordinated());
        Optional<String> nowhere = Optional.of("tomorrow\n");

        for (ThrowingCallable asked : List.<ThrowingCallable>of(
                () -> door.meeting().worklist(LEAD, nowhere, 10),
                () -> door.meeting().worklist(Units.CIVIL_AFFAIRS, nowhere, 10),
                () -> door.meeting().subjects(new SubjectQuery("policy", List.of(), Optional.empty(), nowhere, 10)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(asked)
                    .withMessage("no page begins at 'tomorrow ': expected the next of the page before, as it is");
        }
    }

    @Test
    void an_id_of_a_hundred_rare_characters_is_one_like_any_other() {
        assertThat(door.meeting()
                        .act(Act.of(LEAD, new SubjectId("policy", "𠮷".repeat(100)), DRAFT)
                                .withRequestId("请求".repeat(50)))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void an_unknown_kind_of_subject_is_refused_with_the_known_ones() {
        assertThat(door.faults(Act.of(LEAD, new SubjectId("inspection", "I-1"), DRAFT)))
                .singleElement()
                .asString()
                .startsWith("subject.kind 'inspection' is none of: ")
                .contains("membership", "policy", "meeting");
    }
}
