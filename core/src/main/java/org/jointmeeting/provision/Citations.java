package org.jointmeeting.provision;

/**
 * Turns clause ids into citations.
 *
 * <p>An id is {@code art} and the article's number, then {@code -p} and a paragraph's number (款) or {@code -i} and an item's
 * number (项), then, after an item, {@code -} and a sub-item's number (目): {@code art4-p2} is 第四条第二款, "Article 4, paragraph
 * 2"; {@code art8-i1-2} is 第八条第（一）项第2目, "Article 8(1)2".
 */
public final class Citations {
    private static final String DIGITS = "零一二三四五六七八九";

    private Citations() {}

    /**
     * The citation of a clause.
     *
     * @param clause the clause id; numbers from 1 to 99
     * @throws IllegalArgumentException if the id is not of the form above; the message carries it
     */
    public static Text of(String clause) {
        String[] parts = clause.split("-", -1);
        if (!parts[0].startsWith("art") || parts.length > 3) {
            throw malformed(clause);
        }
        int article = number(parts[0].substring(3), clause);
        StringBuilder zh = new StringBuilder("第").append(chinese(article)).append("条");
        StringBuilder en = new StringBuilder("Article ").append(article);
        if (parts.length > 1) {
            boolean item = parts[1].startsWith("i");
            if (!item && (!parts[1].startsWith("p") || parts.length > 2)) {
                throw malformed(clause);
            }
            int second = number(parts[1].substring(1), clause);
            if (item) {
                zh.append("第（").append(chinese(second)).append("）项");
                en.append('(').append(second).append(')');
            } else {
                zh.append("第").append(chinese(second)).append("款");
                en.append(", paragraph ").append(second);
            }
        }
        if (parts.length > 2) {
            int third = number(parts[2], clause);
            zh.append("第").append(third).append("目");
            en.append(third);
        }
        return Text.of(zh.toString(), en.toString());
    }

    private static int number(String digits, String clause) {
        if (digits.isEmpty() || digits.length() > 2 || digits.charAt(0) == '0') {
            throw malformed(clause);
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw malformed(clause);
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static String chinese(int n) {
        int tens = n / 10;
        int units = n % 10;
        String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return units == 0 && tens > 0 ? head : head + DIGITS.charAt(units);
    }

    private static IllegalArgumentException malformed(String clause) {
        return new IllegalArgumentException("clause id '" + clause
                + "' is malformed: expected a form such as art11, art4-p2, art11-i1 or art8-i1-2");
    }
}
