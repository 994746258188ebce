package org.jointmeeting.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/** Verifies a register entry by entry. Feed it every entry from the first on, then ask for the result. Not for several threads. */
public final class Verifier {
    private final Optional<Head> exported;
    private final Steps steps;
    private final Map<SubjectId, Last> last = new HashMap<>();
    private final List<Long> timeWentBack = new ArrayList<>();
    private final Set<SubjectId> found = new HashSet<>();
    private Instant latest = Instant.MIN;
    private Head head;
    private Verification.@Nullable Broken broken;

    /**
     * Begins a verification.
     *
     * @param jointMeeting whose register
     * @param exported a head that was exported earlier and must be found again; empty to check the register against itself
     */
    public Verifier(JointMeetingId jointMeeting, Optional<Head> exported) {
        this(jointMeeting, exported, (entry, before) -> true);
    }

    /**
     * Begins a verification that also checks that each step starts where its subject stood.
     *
     * @param jointMeeting whose register
     * @param exported a head that was exported earlier and must be found again; empty to check the register against itself
     * @param steps which steps lead where
     */
    public Verifier(JointMeetingId jointMeeting, Optional<Head> exported, Steps steps) {
        this.exported = exported;
        this.steps = steps;
        this.head = Head.empty(jointMeeting);
        if (exported.isPresent() && exported.get().number() < 0) {
            broken = new Verification.Broken(0, Text.of("导出的末条编号不能为负", "the exported head has a negative number"));
        } else if (exported.isPresent()
                && exported.get().number() == 0
                && !exported.get().equals(head)) {
            broken = new Verification.Broken(
                    0, Text.of("导出的末条记录属于另一联席会议", "the exported head belongs to another joint meeting"));
        }
    }

    /** What is remembered of the last entry of a subject. */
    private record Last(long number, long version, String stage, String state) {
        static Last of(RegisterEntry e) {
            return new Last(e.number(), e.version(), e.stage(), e.state());
        }
    }

    /** Which steps lead where. */
    @FunctionalInterface
    public interface Steps {
        /**
         * Whether an entry's step leads from where its subject stood to where the entry says.
         *
         * @param before the name of the stage in which its subject stood; empty before its first entry
         */
        boolean lead(RegisterEntry entry, Optional<String> before);
    }

    /**
     * Takes the next entry.
     *
     * @return whether all is well so far; after a false nothing more need be fed
     */
    public boolean accept(RegisterEntry entry) {
        if (broken == null) {
            broken = fault(entry);
            head = Register.headAfter(entry);
            last.put(entry.subject(), Last.of(entry));
            if (entry.at().isBefore(latest)) {
                timeWentBack.add(entry.number());
            } else {
                latest = entry.at();
            }
        }
        return broken == null;
    }

    /**
     * Takes a stored state, after the last entry.
     *
     * @param stage the name of the stage under which it is listed
     * @param state the state, as JSON
     */
    public void accept(SubjectId subject, long version, String stage, String state) {
        if (broken == null) {
            found.add(subject);
            Last entry = last.get(subject);
            boolean same = entry != null
                    && entry.version() == version
                    && entry.stage().equals(stage)
                    && entry.state().equals(Register.hashOfState(state));
            if (!same) {
                broken = new Verification.Broken(
                        entry == null ? 0 : entry.number(),
                        Text.of(
                                subject + "的状态与登记簿不符",
                                "the state of " + subject + " is not the one that the register names"));
            }
        }
    }

    /** After the last state of a kind. */
    public void allOf(String kind) {
        if (broken == null) {
            last.entrySet().stream()
                    .filter(e -> e.getKey().kind().equals(kind) && !found.contains(e.getKey()))
                    .min(Comparator.comparing(e -> e.getValue().number()))
                    .ifPresent(e -> broken = new Verification.Broken(
                            e.getValue().number(),
                            Text.of(e.getKey() + "的状态缺失", "the state of " + e.getKey() + " is missing")));
        }
    }

    /**
     * The result after the last entry, and after the last state where states were given.
     *
     * @return whole, or the first fault
     */
    public Verification result() {
        if (broken != null) {
            return broken;
        }
        if (exported.isPresent() && exported.get().number() > head.number()) {
            return new Verification.Broken(
                    head.number() + 1,
                    Text.of("导出时已有的末尾记录缺失", "newest entries that were there at the export are missing"));
        }
        return new Verification.Whole(head, timeWentBack);
    }

    private Verification.@Nullable Broken fault(RegisterEntry entry) {
        long expected = head.number() + 1;
        if (entry.number() != expected) {
            return new Verification.Broken(expected, Text.of("记录编号不连续", "the entry is missing"));
        }
        if (!entry.previous().equals(head.hash())) {
            return new Verification.Broken(expected, Text.of("与上一条记录的校验值不衔接", "it is not chained to the entry before"));
        }
        if (!entry.hash().equals(Register.hashOf(entry))) {
            return new Verification.Broken(expected, Text.of("记录内容与校验值不符", "its content does not match its hash"));
        }
        Last before = last.get(entry.subject());
        if (entry.version() != (before == null ? 0 : before.version()) + 1) {
            return new Verification.Broken(expected, Text.of("办理对象的版本不连续", "a version of its subject is missing"));
        }
        if (!steps.lead(entry, Optional.ofNullable(before).map(Last::stage))) {
            return new Verification.Broken(
                    expected, Text.of("该事项不能从办理对象所处阶段办理", "its step does not start where its subject stood"));
        }
        if (exported.isPresent()
                && exported.get().number() == entry.number()
                && !exported.get().hash().equals(entry.hash())) {
            return new Verification.Broken(
                    expected, Text.of("与导出的末条记录不符", "it is not the entry that was exported as head"));
        }
        return null;
    }
}
