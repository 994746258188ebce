package org.jointmeeting.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void the_list_of_all_clauses_has_every_constant_in_order() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : Clauses.class.getFields()) {
            if (field.getType() == Provision.class) {
                constants.add(field.get(Clauses.class));
            }
        }
        assertThat(Clauses.ALL).hasSize(47).isEqualTo(constants);
    }

    @Test
    void a_constant_is_named_after_its_clause() throws IllegalAccessException {
        for (Field field : Clauses.class.getFields()) {
            if (field.getType() == Provision.class) {
                Provision provision = (Provision) field.get(Clauses.class);
                assertThat(field.getName()
                                .replaceFirst("ART_", "art")
                                .replace('_', '-')
                                .toLowerCase(Locale.ROOT))
                        .isEqualTo(provision.clause());
            }
        }
    }

    @Test
    void five_clauses_have_an_inferred_number() {
        assertThat(Clauses.ALL)
                .filteredOn(Provision::inferred)
                .extracting(Provision::clause)
                .containsExactly("art8-i3", "art8-i4", "art11-i2", "art11-i3", "art11-i4");
    }
}
