package org.jointmeeting.rules.check;

import org.jointmeeting.composition.UnitKind;

/** The units, the office and the consultees (Articles 4 and 11(1)). */
final class CompositionCheck {
    private CompositionCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Provided.requireSome(book.at("units"), faults);
        Provided.requireEachOnce(book.at("units"), "id", faults);

        Place office = book.at("office");
        provided.requireUnit(office, faults);
        boolean leadUnitDoesItsWork = office.text().equals(book.at("leadUnit").text());
        if (!leadUnitDoesItsWork && provided.isOfOtherKind(office, UnitKind.OFFICE)) {
            faults.add(
                    office,
                    "该单位不是办公室；应为 kind 为 OFFICE 的单位，未设办公室的应为牵头单位",
                    "this unit is no office; expected a unit of kind OFFICE, or the lead unit where there is no office");
        }
        requireMember(book.at("officeSeat"), provided, faults);
        requireMember(book.at("leadUnit"), provided, faults);

        Place consultees = book.at("consultees");
        Provided.requireSome(consultees, faults);
        consultees.items().forEach(consultee -> requireReplier(consultee, provided, faults));
    }

    private static void requireMember(Place reference, Provided provided, Faults faults) {
        provided.requireUnit(reference, faults);
        if (provided.isOfOtherKind(reference, UnitKind.MEMBER_UNIT, UnitKind.SUBDISTRICT_OFFICE)) {
            faults.add(
                    reference,
                    "该单位不是成员单位；应为 kind 为 MEMBER_UNIT 或 SUBDISTRICT_OFFICE 的单位",
                    "this unit is no member; expected a unit of kind MEMBER_UNIT or SUBDISTRICT_OFFICE");
        }
    }

    /** Only members and consultees have members and liaisons who can give an opinion or draft. */
    static void requireReplier(Place reference, Provided provided, Faults faults) {
        provided.requireUnit(reference, faults);
        if (provided.isOfOtherKind(reference, UnitKind.MEMBER_UNIT, UnitKind.SUBDISTRICT_OFFICE, UnitKind.CONSULTEE)) {
            faults.add(
                    reference,
                    "无人可代表该单位办理；应为 kind 为 MEMBER_UNIT、SUBDISTRICT_OFFICE 或 CONSULTEE 的单位",
                    "nobody can act for this unit here; expected a unit of kind MEMBER_UNIT, SUBDISTRICT_OFFICE or CONSULTEE");
        }
    }
}
