package org.jointmeeting.contract.simulation;

import java.util.function.Supplier;

/** What holds at every moment, whatever people do and whatever the store does to them. */
enum Law {
    /** Numbered without gaps, chained, tied to the states. */
    REGISTER_WHOLE("the register is whole"),
    /** Each subject's entries count its versions from 1. */
    VERSIONS_GAPLESS("versions are gapless"),
    /** A state is what its events make of the beginning, read from their JSON. */
    STATE_IS_REPLAY("every state is the replay of its events"),
    /** Everything that the store was given and took is there, as it was given, and nothing else. */
    KEPT_AS_COMMITTED("what is kept is what was committed"),
    /** What is stored as owed is what follows from the state. */
    OWED_AS_DERIVED("what is owed is what follows from the state"),
    /** A permitted step is refused for its content only; one that is not permitted is refused. */
    AVAILABLE_IS_ACCEPTED("what is available is what acting accepts"),
    /** A dry run says what acting then does. */
    CHECK_IS_ACT("a dry run says what acting does"),
    /** Whoever acts holds that standing on that day. */
    IN_OFFICE("nobody acts outside the roster of that day"),
    /** Acknowledged once, refused without a trace, failed once or not at all, and settled by repeating it. */
    REQUESTS_ACCOUNTED("every request is accounted for"),
    /** Every node tells the same. */
    NODES_AGREE("every node tells the same"),
    /** From every situation, its vacant seats filled, some acts of those in office end every case, other than by withdrawing. */
    NOTHING_STUCK("nothing is stuck");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** Holds it to the law. */
    void holds(boolean it, Supplier<String> otherwise) {
        if (!it) {
            throw broken(otherwise.get());
        }
    }

    LawBroken broken(String found) {
        return new LawBroken(this, found);
    }
}
