package org.jointmeeting.register;

import java.util.Optional;
import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/** Verifies a register entry by entry. Feed it every entry from the first on, then ask for the result. Not for several threads. */
public final class Verifier {
    private final Optional<Head> exported;
    private Head head;
    private Verification.@Nullable Broken broken;

    /**
     * Begins a verification.
     *
     * @param jointMeeting whose register
     * @param exported a head that was exported earlier and must be found again; empty to check the register against itself
     */
    public Verifier(JointMeetingId jointMeeting, Optional<Head> exported) {
        this.exported = exported;
        this.head = Head.empty(jointMeeting);
        if (exported.isPresent()
                && exported.get().number() == 0
                && !exported.get().equals(head)) {
            broken = new Verification.Broken(
                    0, Text.of("导出的末条记录属于另一联席会议", "the exported head belongs to another joint meeting"));
        }
    }

    /**
     * Takes the next entry.
     *
     * @param entry the entry
     * @return whether all is well so far; after a false nothing more need be fed
     */
    public boolean accept(RegisterEntry entry) {
        if (broken == null) {
            broken = fault(entry);
            head = Register.headAfter(entry);
        }
        return broken == null;
    }

    /**
     * The result after the last entry.
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
        return new Verification.Whole(head);
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
        if (exported.isPresent()
                && exported.get().number() == entry.number()
                && !exported.get().hash().equals(entry.hash())) {
            return new Verification.Broken(
                    expected, Text.of("与导出的末条记录不符", "it is not the entry that was exported as head"));
        }
        return null;
    }
}
