package org.jointmeeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointmeeting.fixture.Units.CIVIL_AFFAIRS;
import static org.jointmeeting.fixture.Units.DISTRICT_GOVERNMENT;
import static org.jointmeeting.fixture.Units.FINANCE;
import static org.jointmeeting.fixture.Units.HEALTH;
import static org.jointmeeting.fixture.Units.LEGAL_AFFAIRS;
import static org.jointmeeting.fixture.Units.OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.fixture.Situation;
import org.jointmeeting.provision.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which standings belong to a party. */
class PartiesTest {
    private static final Setting IN = Situation.on(LocalDate.of(2026, 3, 2)).setting();
    private static final Text NAME = Text.of("某方", "some party");

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "MEMBER, finance, true",
        "LIAISON, finance, true",
        "MEMBER, legal-affairs, true",
        "CASE_OFFICER, finance, false",
        "MEMBER, health, false",
        "OFFICE_STAFF, office, false"
    })
    void people_of_certain_units_in_certain_capacities(Capacity capacity, String unit, boolean admitted) {
        Party<Door> party = Parties.of(
                NAME, List.of(Capacity.MEMBER, Capacity.LIAISON), (d, in) -> List.of(FINANCE, LEGAL_AFFAIRS));
        assertThat(party.admits().test(Door.NONE, new Standing(capacity, UnitId.of(unit)), IN))
                .isEqualTo(admitted);
        assertThat(party.text()).isEqualTo(NAME);
    }

    @Test
    void the_candidates_are_the_seats_that_the_rules_provide_for() {
        Party<Door> party = Parties.of(
                NAME, List.of(Capacity.MEMBER, Capacity.CASE_OFFICER), (d, in) -> List.of(FINANCE, HEALTH, OFFICE));
        assertThat(party.candidates().of(Door.NONE, IN))
                .containsExactly(new Standing(Capacity.MEMBER, FINANCE), new Standing(Capacity.MEMBER, HEALTH));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "OFFICE_DIRECTOR, office, true",
        "OFFICE_STAFF, office, true",
        "MEMBER, civil-affairs, false",
        "OFFICE_STAFF, health, false",
        "CONVENER, civil-affairs, false"
    })
    void the_office_is_its_director_and_its_staff(Capacity capacity, String unit, boolean admitted) {
        assertThat(Parties.<Door>office().admits().test(Door.NONE, new Standing(capacity, UnitId.of(unit)), IN))
                .isEqualTo(admitted);
    }

    @Test
    void a_rank_is_whoever_holds_the_capacity() {
        Party<Door> conveners = Parties.rank(NAME, List.of(Capacity.CONVENER, Capacity.GENERAL_CONVENER));
        assertThat(conveners.admits().test(Door.NONE, new Standing(Capacity.CONVENER, CIVIL_AFFAIRS), IN))
                .isTrue();
        assertThat(conveners.admits().test(Door.NONE, new Standing(Capacity.MEMBER, CIVIL_AFFAIRS), IN))
                .isFalse();
        assertThat(conveners.candidates().of(Door.NONE, IN))
                .containsExactlyInAnyOrder(
                        new Standing(Capacity.CONVENER, CIVIL_AFFAIRS),
                        new Standing(Capacity.GENERAL_CONVENER, DISTRICT_GOVERNMENT));
    }

    @Test
    void a_rank_that_every_unit_has_names_no_candidates() {
        assertThat(Parties.<Door>rank(NAME, List.of(Capacity.MEMBER))
                        .candidates()
                        .of(Door.NONE, IN))
                .isEmpty();
    }

    @Test
    void an_act_is_whoever_has_its_mandate() {
        Party<Door> minutes = Parties.act(NAME, Door.Building.class);
        Standing anybody = new Standing(Capacity.LIAISON, HEALTH);
        assertThat(minutes.admits().test(Door.NONE, anybody, IN)).isFalse();
        Setting told = Situation.on(IN.today()).mandatedBy(new Door.Building()).setting();
        assertThat(minutes.admits().test(Door.NONE, anybody, told)).isTrue();
        assertThat(minutes.candidates().of(Door.NONE, told)).isEmpty();
    }
}
