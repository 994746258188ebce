package org.jointmeeting.register;

import java.util.Arrays;
import org.jointmeeting.json.Json;

/** How entries are numbered and chained: the one place that a store and a verifier share. */
public final class Register {
    /** How the line of an entry ends that has no hash yet. */
    private static final String NO_HASH = ",\"hash\":\"\"}";

    private Register() {}

    /**
     * Makes the next entry.
     *
     * @param head where the register ends
     * @param draft what is entered
     * @return the entry, numbered one higher and chained to the head
     */
    public static RegisterEntry seal(Head head, EntryDraft draft) {
        long number = head.number() + 1;
        RegisterEntry open = new RegisterEntry(
                number,
                draft.at(),
                draft.on(),
                draft.person(),
                draft.standing().capacity(),
                draft.standing().unit(),
                draft.subject(),
                draft.version(),
                draft.step(),
                draft.clause(),
                draft.stage(),
                draft.event(),
                draft.bearsOn(),
                draft.broughtBy().map(before -> number - before),
                draft.notices(),
                draft.state(),
                head.hash(),
                "");
        return open.withHash(hashOf(open));
    }

    /**
     * The head after an entry.
     *
     * @param entry the newest entry
     * @return its number and hash
     */
    public static Head headAfter(RegisterEntry entry) {
        return new Head(entry.number(), entry.hash());
    }

    /**
     * The hash that an entry should have: SHA-256 of the UTF-8 bytes of the entry's JSON without its last property, the hash.
     *
     * @param entry the entry; its own hash does not matter
     * @return 64 lower-case hexadecimal digits
     */
    static String hashOf(RegisterEntry entry) {
        byte[] line = Json.bytes(entry.withHash(""));
        int end = line.length - NO_HASH.length();
        line[end] = '}';
        return Hashes.sha256(Arrays.copyOf(line, end + 1));
    }

    /**
     * The hash of a subject's state.
     *
     * @param state the state, as JSON
     * @return SHA-256 of its UTF-8 bytes, 64 lower-case hexadecimal digits
     */
    public static String hashOfState(String state) {
        return Hashes.sha256(state);
    }
}
