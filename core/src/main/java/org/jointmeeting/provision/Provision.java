package org.jointmeeting.provision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A citation: the clause behind a rule, a step, a duty or a refusal.
 *
 * @param clause the clause id, such as {@code art11-i1}; {@code local:…} for a local rule, {@code none} for no provision
 * @param citation how it is cited, 第十一条第（一）项 or "Article 11(1)"
 * @param basis what it rests on
 */
@JsonPropertyOrder({"clause", "citation", "basis"})
public record Provision(String clause, Text citation, Basis basis) {

    /** The working rules are silent: the step has no provision. */
    public static final Provision NONE = new Provision("none", Text.of("无条款依据", "no provision"), Basis.NONE);

    /** Checks that nothing is missing. */
    public Provision {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * A clause numbered as printed.
     *
     * @param clause the clause id, see {@link Citations#of(String)} for its form
     * @return the provision, cited by its own number
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static Provision of(String clause) {
        return new Provision(clause, Citations.of(clause), Basis.CLAUSE);
    }

    /**
     * A clause printed without a number.
     *
     * @param clause the clause id with the inferred number
     * @return the provision, marked as inferred
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static Provision inferred(String clause) {
        return new Provision(clause, Citations.of(clause), Basis.INFERRED_NUMBER);
    }

    /**
     * A local rule (Article 12), which is shown as local and never as an article.
     *
     * @param key the local rule's property name in the rule book
     * @param zh its Chinese name
     * @param en its English name
     */
    public static Provision local(String key, String zh, String en) {
        return new Provision("local:" + key, Text.of("本地细则：" + zh, "local rule: " + en), Basis.LOCAL_RULE);
    }

    /**
     * Whether the clause's number is inferred.
     *
     * @return true for a clause that is printed without a number
     */
    @JsonIgnore
    public boolean inferred() {
        return basis == Basis.INFERRED_NUMBER;
    }
}
