package org.jointmeeting.register;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.Notice;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** Each property of an entry, falsified alone. */
enum Alteration {
    NUMBER(e -> e.withNumber(e.number() + 1)),
    AT(e -> e.withAt(e.at().plus(1, ChronoUnit.MICROS))),
    PERSON(e -> e.withPerson(PersonId.of(e.person() + "x"))),
    CAPACITY(e -> e.withCapacity(e.capacity() == Capacity.MEMBER ? Capacity.LIAISON : Capacity.MEMBER)),
    UNIT(e -> e.withUnit(UnitId.of(e.unit() + "x"))),
    KIND(e -> e.withSubject(new SubjectId(e.subject().kind() + "x", e.subject().id()))),
    ID(e -> e.withSubject(new SubjectId(e.subject().kind(), e.subject().id() + "x"))),
    VERSION(e -> e.withVersion(e.version() + 1)),
    STEP(e -> e.withStep(e.step() + "x")),
    CLAUSE(e -> e.withClause(e.clause() + "x")),
    STAGE(e -> e.withStage(e.stage() + "x")),
    EVENT(e -> e.withEvent(new JsonText(e.event().json() + " "))),
    BEARS_ON(e -> e.withBearsOn(new SubjectId("policy", "FT-other"))),
    BROUGHT_BY(e -> e.withBroughtBy(e.number() - 1)),
    NOTICES(e -> e.withNotices(new Notice(Text.of("提示", "a notice"), Provision.NONE, List.of()))),
    STATE(e -> e.withState("0".repeat(64))),
    ON(e -> e.withOn(e.on().plusDays(1))),
    PREVIOUS(e -> e.withPrevious("0".repeat(64))),
    HASH(e -> e.withHash("0".repeat(64)));

    private final UnaryOperator<RegisterEntry> change;

    Alteration(UnaryOperator<RegisterEntry> change) {
        this.change = change;
    }

    RegisterEntry of(RegisterEntry entry) {
        return change.apply(entry);
    }
}
