package org.jointmeeting.contract.simulation;

/** A law that does not hold: which, and what was found instead. */
final class LawBroken extends AssertionError {
    private static final long serialVersionUID = 1;

    LawBroken(Law law, String found) {
        super("broken: " + law.sentence() + "\n" + found);
    }
}
