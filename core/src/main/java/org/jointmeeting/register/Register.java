package org.jointmeeting.register;

import org.jointmeeting.json.Json;

/** How entries are numbered and chained: the one place that a store and a verifier share. */
public final class Register {
    private Register() {}

    /**
     * Makes the next entry.
     *
     * @param head where the register ends
     * @param draft what is entered
     * @return the entry, numbered one higher and chained to the head
     */
    public static RegisterEntry seal(Head head, EntryDraft draft) {
        RegisterEntry open = new RegisterEntry(
                head.number() + 1,
                draft.at(),
                draft.person(),
                draft.standing().capacity(),
                draft.standing().unit(),
                draft.subject(),
                draft.version(),
                draft.step(),
                draft.clause(),
                draft.stage(),
                draft.event(),
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
     * The hash that an entry should have.
     *
     * @param entry the entry; its own hash does not matter
     * @return SHA-256 over its JSON with an empty hash
     */
    public static String hashOf(RegisterEntry entry) {
        return Hashes.sha256(Json.write(entry.withHash("")));
    }
}
