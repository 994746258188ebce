package org.jointmeeting.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over UTF-8 text. */
final class Hashes {
    private static final MessageDigest SHA_256 = sha256();

    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    /**
     * The hash of a text.
     *
     * @return SHA-256 of its UTF-8 bytes, 64 lower-case hexadecimal digits
     */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of some bytes. */
    static String sha256(byte[] bytes) {
        return HEX.formatHex(fresh().digest(bytes));
    }

    /** Of the same kind as the first; looking one up by name takes longer than hashing an entry. */
    private static MessageDigest fresh() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256, which every one must have", e);
        }
    }
}
