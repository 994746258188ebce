package org.jointmeeting.json;

/** A value whose JSON would be too long to be read again. */
public final class TooLongException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TooLongException(Class<?> type, int length) {
        super(type.getName() + " takes " + length + " characters of JSON: at most " + Json.MAX_WRITTEN
                + " can be kept and read again");
    }
}
