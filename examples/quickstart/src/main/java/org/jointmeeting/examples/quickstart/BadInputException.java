package org.jointmeeting.examples.quickstart;

import java.util.List;
import org.jointmeeting.provision.Text;

/** A file that the story cannot begin with. It carries everything that is wrong with it. */
final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param file the file's name
     * @param path where in it, as a JSON path; {@code $} for the file as a whole
     * @param text what is wrong and what would be right
     */
    record Problem(String file, String path, Text text) {}

    BadInputException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
