package org.jointmeeting.provision;

/** What a provision rests on. */
public enum Basis implements Named {
    /** A clause of the working rules, numbered as it is printed there. */
    CLAUSE("条款", "clause"),
    /** A clause of the working rules that is printed without a number; the number is inferred from its place. */
    INFERRED_NUMBER("条款（序号系推定）", "clause (number inferred)"),
    /** A figure that the district set for itself (Article 12); never cited as an article. */
    LOCAL_RULE("本地细则", "local rule"),
    /** No provision: the working rules are silent, the step is the software's. */
    NONE("无条款依据", "no provision");

    private final Text text;

    Basis(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
