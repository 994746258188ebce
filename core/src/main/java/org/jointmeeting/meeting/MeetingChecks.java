package org.jointmeeting.meeting;

import static org.jointmeeting.procedure.Check.check;
import static org.jointmeeting.procedure.Check.standingCheck;
import static org.jointmeeting.provision.Clauses.ART_11_I2;
import static org.jointmeeting.provision.Clauses.ART_4_P2;
import static org.jointmeeting.provision.Clauses.ART_4_P3;
import static org.jointmeeting.provision.Clauses.ART_5_I1;
import static org.jointmeeting.provision.Clauses.ART_6_I2;
import static org.jointmeeting.provision.Clauses.ART_6_I3;
import static org.jointmeeting.provision.Clauses.ART_8_I1_1;
import static org.jointmeeting.provision.Clauses.ART_8_I1_2;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.MeetingCommand.ChangeAgenda;
import org.jointmeeting.meeting.MeetingCommand.Convene;
import org.jointmeeting.meeting.MeetingCommand.IssueMinutes;
import org.jointmeeting.meeting.MeetingCommand.RecordAttendance;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.procedure.Check;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.CoordinationLevel;
import org.jointmeeting.rules.MeetingType;
import org.jointmeeting.rules.MeetingTypeId;
import org.jointmeeting.rules.Reading;

/** What the content of a meeting's commands must satisfy, each a named constant with its provision. */
final class MeetingChecks {

    /** The rule book has the type. */
    static final Check<Meeting, Convene> TYPE_KNOWN = check(
            MeetingRefusal.UNKNOWN_MEETING_TYPE,
            ART_8_I1_1,
            (m, c, as, in) -> in.rules().meetingType(c.meetingType()).isPresent(),
            (m, c, as, in) -> in.rules().book().meetingTypes().stream()
                    .map(t -> new Detail("meeting-type", t.id().value(), t.text()))
                    .toList());

    /** Article 11(2), as the place is read: the convener convenes the special coordination meeting on a policy. */
    static final Check<Meeting, Convene> CONVENER_CONVENES = standingCheck(
            MeetingRefusal.CONVENER_CONVENES,
            ART_11_I2,
            (m, c, as, in) ->
                    !reservedToConvener(c.meetingType(), c.agenda(), in) || as.capacity() == Capacity.CONVENER,
            (m, c, as, in) -> List.of(Detail.item("capacity", Capacity.CONVENER)));

    /** The same when a policy comes onto the agenda later. */
    static final List<Check<Meeting, ChangeAgenda>> CONVENER_STILL_CONVENES = List.of(check(
            MeetingRefusal.CONVENER_CONVENES,
            ART_11_I2,
            (m, c, as, in) -> !reservedToConvener(m.meetingType(), c.agenda(), in)
                    || m.convenedBy()
                            .map(s -> s.capacity() == Capacity.CONVENER)
                            .orElse(false)));

    /** Only invited units have an attendance. */
    static final Check<Meeting, RecordAttendance> ATTENDANCE_OF_INVITED = check(
            MeetingRefusal.ATTENDANCE_OF_UNINVITED,
            ART_6_I2,
            (m, c, as, in) ->
                    c.attendance().stream().allMatch(a -> m.notice().invited().contains(a.unit())),
            (m, c, as, in) -> c.attendance().stream()
                    .filter(a -> !m.notice().invited().contains(a.unit()))
                    .map(a -> Detail.unit(a.unit(), in.rules()))
                    .toList());

    /** One entry a unit. */
    static final Check<Meeting, RecordAttendance> ATTENDANCE_ONCE = check(
            MeetingRefusal.INVITED_TWICE,
            ART_6_I2,
            (m, c, as, in) ->
                    distinct(c.attendance().stream().map(Attendance::unit).toList()));

    /** A substitute has a name; nobody else needs one. */
    static final Check<Meeting, RecordAttendance> SUBSTITUTES_NAMED = check(
            MeetingRefusal.SUBSTITUTE_NOT_NAMED,
            ART_4_P3,
            (m, c, as, in) -> c.attendance().stream()
                    .allMatch(a -> a.substitute().isPresent() == (a.presence() == Presence.SUBSTITUTE)),
            (m, c, as, in) -> c.attendance().stream()
                    .filter(a -> a.substitute().isPresent() != (a.presence() == Presence.SUBSTITUTE))
                    .map(a -> Detail.unit(a.unit(), in.rules()))
                    .toList());

    /** The minutes say something on each item of the agenda, once. */
    static final Check<Meeting, IssueMinutes> MINUTES_COVER_AGENDA = check(
            MeetingRefusal.ITEMS_NOT_COVERED,
            ART_6_I2,
            (m, c, as, in) ->
                    covers(m, c.items().stream().map(MinutesItem::item).toList()));

    /** The minutes report what was declared. */
    static final Check<Meeting, IssueMinutes> MINUTES_AS_DECLARED = check(
            MeetingRefusal.OUTCOME_NOT_AS_DECLARED,
            ART_6_I2,
            (m, c, as, in) -> c.items().stream().allMatch(i -> asDeclared(m, i)),
            (m, c, as, in) -> c.items().stream()
                    .filter(i -> !asDeclared(m, i))
                    .map(i -> Detail.value("item", i.item()))
                    .toList());

    /** Resolutions are numbered and belong to an item. */
    static final Check<Meeting, IssueMinutes> RESOLUTIONS_NUMBERED = check(
            MeetingRefusal.RESOLUTIONS_NOT_NUMBERED,
            ART_6_I3,
            (m, c, as, in) -> numbered(
                            c.resolutions().stream().map(Resolution::number).toList())
                    && c.resolutions().stream()
                            .allMatch(r -> r.item() <= m.notice().agenda().size()));

    /** Article 6(3), Article 7(7): the unit that carries a resolution out exists. */
    static final Check<Meeting, IssueMinutes> RESPONSIBLE_UNITS_KNOWN = check(
            MeetingRefusal.RESPONSIBLE_UNIT_UNKNOWN,
            ART_6_I3,
            (m, c, as, in) -> c.resolutions().stream()
                    .allMatch(r -> in.rules().unit(r.responsible()).isPresent()),
            (m, c, as, in) -> c.resolutions().stream()
                    .filter(r -> in.rules().unit(r.responsible()).isEmpty())
                    .map(r -> Detail.unit(r.responsible(), in.rules()))
                    .toList());

    /** A resolution is due after the meeting. */
    static final Check<Meeting, IssueMinutes> RESOLUTIONS_DUE_AFTER = check(
            MeetingRefusal.RESOLUTION_DUE_IN_PAST,
            ART_6_I3,
            (m, c, as, in) -> c.resolutions().stream()
                    .allMatch(r -> r.due().isEmpty() || !r.due().get().isBefore(heldOn(m, in))));

    private MeetingChecks() {}

    /** Article 8(1), Article 11(3): who may convene a type of meeting is data, by the rung at which the type settles. */
    static Check<Meeting, Convene> mayConvene(Optional<CoordinationLevel> level, Provision provision) {
        return standingCheck(
                MeetingRefusal.MAY_NOT_CONVENE_TYPE,
                provision,
                (m, c, as, in) -> {
                    Optional<MeetingType> type = in.rules().meetingType(c.meetingType());
                    return type.isEmpty()
                            || !type.get().settles().equals(level)
                            || type.get().convenedBy().contains(as.capacity());
                },
                (m, c, as, in) -> in.rules().meetingType(c.meetingType()).stream()
                        .flatMap(t -> t.convenedBy().stream())
                        .map(k -> Detail.item("capacity", k))
                        .toList());
    }

    /** A meeting is called for today or later. */
    static <C> Check<Meeting, C> notInPast(Function<C, LocalDateTime> at) {
        return check(
                MeetingRefusal.MEETING_IN_PAST,
                ART_6_I2,
                (m, c, as, in) -> !at.apply(c).toLocalDate().isBefore(in.today()),
                (m, c, as, in) -> List.of(Detail.value("day", at.apply(c).toLocalDate())));
    }

    /** Article 12: the notice goes out in time, where a local rule says how early. */
    static <C> Check<Meeting, C> noticeInTime(Function<C, LocalDateTime> at) {
        return check(
                MeetingRefusal.NOTICE_TOO_SHORT,
                Provision.local("noticePeriod", "会议通知提前期", "notice period"),
                (m, c, as, in) -> earliest(in)
                        .map(first -> !at.apply(c).toLocalDate().isBefore(first))
                        .orElse(true),
                (m, c, as, in) -> earliest(in).map(first -> Detail.value("day", first)).stream()
                        .toList());
    }

    /** What every agenda and its invitations must satisfy, whichever command brings them. */
    static <C> List<Check<Meeting, C>> agenda(
            BiFunction<Meeting, C, MeetingTypeId> type,
            Function<C, List<AgendaItem>> agenda,
            Function<C, List<UnitId>> invited) {
        return List.of(
                check(
                        MeetingRefusal.AGENDA_NOT_NUMBERED,
                        ART_6_I2,
                        (m, c, as, in) -> numbered(
                                agenda.apply(c).stream().map(AgendaItem::number).toList())),
                check(
                        MeetingRefusal.ITEM_WITHOUT_POLICY,
                        ART_11_I2,
                        (m, c, as, in) -> agenda.apply(c).stream()
                                .allMatch(i -> i.kind() != AgendaKind.POLICY
                                        || i.policy().isPresent())),
                check(
                        MeetingRefusal.POLICY_ON_OTHER_ITEM,
                        ART_5_I1,
                        (m, c, as, in) -> agenda.apply(c).stream()
                                .allMatch(i -> i.kind() == AgendaKind.POLICY
                                        || i.policy().isEmpty())),
                check(
                        MeetingRefusal.POLICY_TWICE,
                        ART_11_I2,
                        (m, c, as, in) -> distinct(Meeting.policiesOf(agenda.apply(c)))),
                check(
                        MeetingRefusal.TYPE_SETTLES_NO_POLICY,
                        ART_8_I1_2,
                        (m, c, as, in) -> Meeting.policiesOf(agenda.apply(c)).isEmpty()
                                || in.rules()
                                        .meetingType(type.apply(m, c))
                                        .map(t -> t.settles().isPresent())
                                        .orElse(true)),
                check(
                        MeetingRefusal.POLICY_NOT_AWAITING,
                        ART_11_I2,
                        (m, c, as, in) -> notAwaiting(type.apply(m, c), agenda.apply(c), in)
                                .isEmpty(),
                        (m, c, as, in) -> notAwaiting(type.apply(m, c), agenda.apply(c), in).stream()
                                .map(p -> Detail.value("policy", p))
                                .toList()),
                check(
                        MeetingRefusal.POLICY_SCHEDULED_ELSEWHERE,
                        ART_11_I2,
                        (m, c, as, in) ->
                                scheduledElsewhere(agenda.apply(c), in).isEmpty(),
                        (m, c, as, in) -> scheduledElsewhere(agenda.apply(c), in).stream()
                                .map(meeting -> Detail.value("meeting", meeting))
                                .toList()),
                check(
                        MeetingRefusal.INVITED_UNIT_UNKNOWN,
                        ART_4_P3,
                        (m, c, as, in) -> invited.apply(c).stream()
                                .allMatch(u -> in.rules().unit(u).isPresent()),
                        (m, c, as, in) -> invited.apply(c).stream()
                                .filter(u -> in.rules().unit(u).isEmpty())
                                .map(u -> Detail.unit(u, in.rules()))
                                .toList()),
                check(MeetingRefusal.INVITED_TWICE, ART_6_I2, (m, c, as, in) -> distinct(invited.apply(c))),
                check(
                        MeetingRefusal.LEAD_NOT_INVITED,
                        ART_11_I2,
                        (m, c, as, in) -> uninvitedLeads(agenda.apply(c), invited.apply(c), in)
                                .isEmpty(),
                        (m, c, as, in) -> uninvitedLeads(agenda.apply(c), invited.apply(c), in).stream()
                                .map(u -> Detail.unit(u, in.rules()))
                                .toList()));
    }

    /** What the presider's declarations must satisfy, whichever command brings them. */
    static <C> List<Check<Meeting, C>> declared(Function<C, List<Declaration>> of) {
        return List.of(
                check(
                        MeetingRefusal.ITEMS_NOT_COVERED,
                        ART_4_P2,
                        (m, c, as, in) -> covers(
                                m, of.apply(c).stream().map(Declaration::item).toList())),
                check(
                        MeetingRefusal.OUTCOME_NOT_FOR_POLICY,
                        ART_11_I2,
                        (m, c, as, in) -> of.apply(c).stream()
                                .noneMatch(d -> d.outcome() == ItemOutcome.NOTED
                                        && policyOf(m, d.item()).isPresent())),
                check(
                        MeetingRefusal.OBJECTION_OUTSTANDING_AT_MEETING,
                        ART_11_I2,
                        (m, c, as, in) -> objecting(m, of.apply(c), in).isEmpty(),
                        (m, c, as, in) -> objecting(m, of.apply(c), in).stream()
                                .map(u -> Detail.unit(u, in.rules()))
                                .toList()));
    }

    private static Optional<LocalDate> earliest(Setting in) {
        return in.rules().local().due(in.today(), in.rules().local().noticePeriod());
    }

    private static LocalDate heldOn(Meeting m, Setting in) {
        return m.heldOn().orElse(in.today());
    }

    private static boolean reservedToConvener(MeetingTypeId type, List<AgendaItem> agenda, Setting in) {
        return !Meeting.policiesOf(agenda).isEmpty()
                && in.rules().reads(Reading.CONVENER_CONVENES)
                && in.rules()
                        .meetingType(type)
                        .map(t -> t.settles().equals(Optional.of(CoordinationLevel.SPECIAL)))
                        .orElse(false);
    }

    private static List<PolicyId> notAwaiting(MeetingTypeId type, List<AgendaItem> agenda, Setting in) {
        Optional<CoordinationLevel> level = in.rules().meetingType(type).flatMap(MeetingType::settles);
        if (level.isEmpty()) {
            return List.of();
        }
        PolicyStage stage = PolicyStage.settledBy(level.get());
        return Meeting.policiesOf(agenda).stream()
                .filter(p -> known(p, in).map(k -> k.stage() != stage).orElse(true))
                .toList();
    }

    private static List<String> scheduledElsewhere(List<AgendaItem> agenda, Setting in) {
        return Meeting.policiesOf(agenda).stream()
                .flatMap(p -> known(p, in).flatMap(AgendaPolicy::scheduled).stream())
                .filter(meeting -> !meeting.equals(in.subject().id()))
                .distinct()
                .toList();
    }

    private static List<UnitId> uninvitedLeads(List<AgendaItem> agenda, List<UnitId> invited, Setting in) {
        return Meeting.policiesOf(agenda).stream()
                .flatMap(p -> known(p, in).stream())
                .map(AgendaPolicy::lead)
                .filter(u -> !invited.contains(u))
                .distinct()
                .toList();
    }

    /** How a policy on the agenda stands. */
    static Optional<AgendaPolicy> known(PolicyId policy, Setting in) {
        return in.read(PolicyProcedure.subject(policy))
                .map(n -> (Policy) n.state())
                .map((Policy p) -> new AgendaPolicy(
                        policy,
                        p.stage(),
                        p.lead(),
                        p.consultation().objecting(),
                        p.coordination().scheduled().map(SubjectId::id)));
    }

    private static Optional<PolicyId> policyOf(Meeting m, int item) {
        return m.notice().agenda().stream()
                .filter(i -> i.number() == item)
                .findFirst()
                .flatMap(AgendaItem::policy);
    }

    private static List<UnitId> objecting(Meeting m, List<Declaration> declarations, Setting in) {
        boolean special = MeetingParties.type(m, in)
                .map(t -> t.settles().equals(Optional.of(CoordinationLevel.SPECIAL)))
                .orElse(false);
        if (!special || !in.rules().reads(Reading.AGREED_WITHOUT_OBJECTION)) {
            return List.of();
        }
        return declarations.stream()
                .filter(d -> d.outcome() == ItemOutcome.AGREED)
                .flatMap(d -> policyOf(m, d.item()).stream())
                .flatMap(p -> known(p, in).stream())
                .flatMap(p -> p.objecting().stream())
                .distinct()
                .toList();
    }

    private static boolean asDeclared(Meeting m, MinutesItem item) {
        return m.declarations().stream().anyMatch(d -> d.item() == item.item() && d.outcome() == item.outcome());
    }

    private static boolean covers(Meeting m, List<Integer> items) {
        Set<Integer> wanted = new HashSet<>(
                m.notice().agenda().stream().map(AgendaItem::number).toList());
        return items.size() == wanted.size() && wanted.equals(new HashSet<>(items));
    }

    private static boolean numbered(List<Integer> numbers) {
        return numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private static boolean distinct(List<?> things) {
        return new HashSet<>(things).size() == things.size();
    }
}
