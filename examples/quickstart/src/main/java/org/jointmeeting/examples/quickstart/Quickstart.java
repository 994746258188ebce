package org.jointmeeting.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program: it says what it will show. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints one line.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Joint meeting 联席会议");
    }
}
