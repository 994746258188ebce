package org.jointmeeting.provision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvisionTest {

    @Test
    void a_printed_clause_is_cited_by_its_number() {
        assertThat(Provision.of("art11-i1"))
                .isEqualTo(new Provision("art11-i1", Text.of("第十一条第（一）项", "Article 11(1)"), Basis.CLAUSE));
        assertThat(Provision.of("art11-i1").inferred()).isFalse();
    }

    @Test
    void a_clause_without_a_printed_number_is_marked_as_inferred() {
        assertThat(Provision.inferred("art11-i3").basis()).isEqualTo(Basis.INFERRED_NUMBER);
        assertThat(Provision.inferred("art11-i3").inferred()).isTrue();
    }

    @Test
    void a_local_rule_is_shown_as_local_and_never_as_an_article() {
        Provision local = Provision.local("replyPeriod", "答复期限", "reply period");
        assertThat(local.clause()).isEqualTo("local:replyPeriod");
        assertThat(local.citation()).isEqualTo(Text.of("本地细则：答复期限", "local rule: reply period"));
        assertThat(local.basis()).isEqualTo(Basis.LOCAL_RULE);
    }

    @Test
    void no_provision_says_so_in_both_languages() {
        assertThat(Provision.NONE.citation()).isEqualTo(Text.of("无条款依据", "no provision"));
        assertThat(Provision.NONE.basis()).isEqualTo(Basis.NONE);
    }

    @Test
    void a_text_is_given_in_the_language_asked_for() {
        Text text = Text.of("例会", "regular meeting");
        assertThat(text.in(Language.ZH)).isEqualTo("例会");
        assertThat(text.in(Language.EN)).isEqualTo("regular meeting");
    }
}
