package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Appointment;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Roster;
import org.jointmeeting.fixture.Proposals;
import org.jointmeeting.fixture.Units;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.policy.DraftingCommand.StartDraft;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.junit.jupiter.api.Test;

/** What a start costs grows with what is begun with, and not with what there is. */
class StartTest {

    /** Opens a joint meeting that keeps its own classes apart, and sees which of them come. */
    private static final class Watched extends URLClassLoader {
        private final Set<String> loaded = new HashSet<>();

        Watched() {
            super(
                    new URL[] {classesOf(JointMeeting.class), classesOf(StartTest.class)},
                    StartTest.class.getClassLoader());
        }

        private static URL classesOf(Class<?> type) {
            return type.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.jointmeeting.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                loaded.add(name);
                Class<?> own = findLoadedClass(name);
                return own == null ? findClass(name) : own;
            }
        }

        /** Runs a program in it. */
        Set<String> after(Class<? extends Runnable> program) throws ReflectiveOperationException {
            var constructor = loadClass(program.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            ((Runnable) constructor.newInstance()).run();
            return loaded;
        }
    }

    /** Starts a draft. */
    static class FirstAct implements Runnable {
        final PersonId liaison = PersonId.of("liaison");
        final JointMeeting meeting = JointMeeting.opening("futian")
                .roster(new Roster(
                        List.of(new Appointment(
                                liaison,
                                Capacity.LIAISON,
                                Units.CIVIL_AFFAIRS,
                                LocalDate.of(2020, 1, 1),
                                Optional.empty())),
                        List.of()))
                .open();

        @Override
        public void run() {
            assertThat(meeting.act(liaison, PolicyId.of("P-1"), new StartDraft(Proposals.ledBy(Units.CIVIL_AFFAIRS)))
                            .isAccepted())
                    .isTrue();
        }
    }

    /** Then asks what may be done with a meeting. */
    static class AndAMeeting extends FirstAct {
        @Override
        public void run() {
            super.run();
            assertThat(meeting.available(liaison, MeetingId.of("M-1").subject()))
                    .isNotEmpty();
        }
    }

    @Test
    void a_procedure_is_not_put_together_before_a_subject_of_its_kind_comes() throws Exception {
        try (Watched start = new Watched()) {
            assertThat(start.after(FirstAct.class))
                    .contains(PolicyProcedure.class.getName())
                    .doesNotContain(MeetingProcedure.class.getName());
        }
    }

    @Test
    void it_is_put_together_when_one_comes() throws Exception {
        try (Watched start = new Watched()) {
            assertThat(start.after(AndAMeeting.class)).contains(MeetingProcedure.class.getName());
        }
    }
}
