package org.jointmeeting.membership;

import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.provision.Text;

/** The reasons for refusing an act on the composition. */
public enum MembershipRefusal implements RefusalCode {
    NO_SUCH_SEAT("规则中该单位没有此身份的席位", "the rule book has no seat of this capacity in this unit"),
    SEAT_TAKEN("该席位在此期间已有人担任，须先免去", "the seat is held in that time; relieve the holder first"),
    ALREADY_APPOINTED("该人在此期间已担任此身份", "the person already holds this standing in that time"),
    DAY_HAS_PASSED("已过之日不得追改", "days that have passed stay as they were"),
    END_BEFORE_BEGINNING("终止日期须晚于起始日期", "the end has to lie after the beginning"),
    NOT_APPOINTED("该人未担任此身份", "the person does not hold this standing"),
    NOT_OWN_UNIT("只能办理本单位人员的任免", "only the own unit's people may be appointed or relieved"),
    ONLY_LIAISONS("成员单位只能指定或更换本单位联络员（经办人）", "a unit itself names only its liaison (and case officers)"),
    NOT_A_CONVENER("受委托人在此期间不是召集人", "the entrusted person is no convener in that time"),
    NOT_ENTRUSTED("该人没有有效的委托", "the person holds no entrustment"),
    NO_OTHER_READING("该处没有可供选择的其他解释", "this place cannot be read otherwise"),
    SAME_READING("现已采用该解释", "this reading is already the one taken"),
    LAST_OF_THE_OFFICE(
            "免去后无人可代表办公室办理，须先任命接任人员", "nobody would be left to act for the office; appoint a successor first"),
    OFFICE_IS_FILLED("办公室仍有人员可办理", "somebody can act for the office; the host does not step in"),
    NOT_OF_THE_OFFICE("该身份不代表办公室", "this is no capacity of the office"),
    NO_SUCH_ENTRY("登记簿中没有该编号", "the register has no entry of that number");

    private final Text text;

    MembershipRefusal(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
