package org.jointmeeting.json;

/** JSON that cannot be read as what was asked for. The message says where and what would be right. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    MalformedJsonException(String path, String problem, Throwable cause) {
        super(path + ": " + problem, cause);
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
     * @return one sentence
     */
    public String problem() {
        return problem;
    }
}
