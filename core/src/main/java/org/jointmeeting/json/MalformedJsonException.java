package org.jointmeeting.json;

import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/** JSON that cannot be read as what was asked for. It says where and what would be right; the message is the English one. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where. */
    private final String path;

    private final transient Text problem;

    MalformedJsonException(String path, Text problem, @Nullable Throwable cause) {
        super(path + ": " + problem.en(), cause);
        this.path = path;
        this.problem = problem;
    }

    /**
     * Where.
     *
     * @return the JSON path, such as {@code $.proposal.coverage.form}
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong and what would be right.
     *
     * @return one sentence, to be shown after the path
     */
    public Text problem() {
        return problem;
    }
}
