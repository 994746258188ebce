package org.jointmeeting.examples.benchmarks;

/** How much the store holds beside what is measured. */
public enum Load {
    /** Nothing. */
    NOTHING(0, 0),
    /** A hundred policies in force. */
    IN_FORCE_100(100, 0),
    /** A thousand. */
    IN_FORCE_1_000(1_000, 0),
    /** Ten thousand. */
    IN_FORCE_10_000(10_000, 0),
    /** Ten thousand in force among a million that are stored. */
    STORED_1_000_000(10_000, 990_000);

    final int inForce;
    final int past;

    Load(int inForce, int past) {
        this.inForce = inForce;
        this.past = past;
    }
}
