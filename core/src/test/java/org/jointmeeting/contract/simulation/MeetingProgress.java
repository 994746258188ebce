package org.jointmeeting.contract.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.Act;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.meeting.ItemOutcome;
import org.jointmeeting.meeting.Meeting;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.meeting.MeetingId;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.rules.book.CoordinationLevel;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.RuleBook;

/** What takes a meeting further towards its minutes, and a policy to its meeting, when everybody does their part. */
final class MeetingProgress {
    private final Node node;
    private final Optional<ItemOutcome> outcome;

    /** Every meeting agrees where it can. */
    MeetingProgress(Node node) {
        this(node, Optional.empty());
    }

    /** Every meeting comes to the outcome that is given, or agrees where it can. */
    MeetingProgress(Node node, Optional<ItemOutcome> outcome) {
        this.node = node;
        this.outcome = outcome;
    }

    /** The next act; empty if its day has not come, it is at an end, or it is stuck. */
    Optional<Act> next(MeetingId id) {
        Meeting m = node.meeting(id);
        List<Wish> wishes = switch (m.stage()) {
            case CONVENED ->
                node.today().isBefore(day(m))
                        ? List.<Wish>of()
                        : List.of(
                                Wish.of(presiders(m), new MeetingCommand.Open()),
                                Wish.of(conveners(m), new MeetingCommand.Cancel("无人主持。")));
            case IN_SESSION -> inSession(m);
            case HELD ->
                List.of(
                        Wish.of(office(), MeetingPen.minutes(m, id.value())),
                        Wish.of(
                                presiders(m),
                                new MeetingCommand.Redeclare(MeetingPen.declaring(m, ItemOutcome.NOT_AGREED))));
            default -> List.of();
        };
        return Wish.first(wishes, id.subject(), node);
    }

    /** The day for which it is convened. */
    static LocalDate day(Meeting m) {
        return m.notice().at().toLocalDate();
    }

    /** Convening the meeting that a policy waits for; empty if it waits for none. */
    Optional<Act> convening(PolicyId id, MeetingId meeting, LocalDate day) {
        Policy p = node.policy(id);
        Optional<CoordinationLevel> level = level(p);
        List<Wish> wishes = new ArrayList<>();
        if (level.isPresent() && p.coordination().scheduled().isEmpty()) {
            for (MeetingType type : book().meetingTypes()) {
                if (type.settles().equals(level)) {
                    wishes.add(Wish.of(
                            seats(type.convenedBy()),
                            MeetingPen.convene(
                                    type.id(), day, MeetingPen.on(List.of(id)), MeetingPen.concerned(List.of(p)))));
                }
            }
        }
        return Wish.first(wishes, meeting.subject(), node);
    }

    private static Optional<CoordinationLevel> level(Policy p) {
        return switch (p.stage()) {
            case SPECIAL_COORDINATION -> Optional.of(CoordinationLevel.SPECIAL);
            case GENERAL_COORDINATION -> Optional.of(CoordinationLevel.GENERAL);
            default -> Optional.empty();
        };
    }

    private List<Wish> inSession(Meeting m) {
        List<Wish> wishes = new ArrayList<>();
        wishes.add(Wish.of(presiders(m), new MeetingCommand.TakeOver()));
        if (m.attendance().size() < m.notice().invited().size()) {
            wishes.add(Wish.of(office(), MeetingPen.everybodyThere(m)));
        }
        wishes.add(Wish.of(
                presiders(m),
                new MeetingCommand.Close(MeetingPen.declaring(m, outcome.orElseGet(() -> agreeable(m))))));
        wishes.add(Wish.of(office(), new MeetingCommand.CloseUnsettled("无人主持。")));
        return wishes;
    }

    /** Agreed, unless somebody still objects at a meeting that then cannot agree. */
    private ItemOutcome agreeable(Meeting m) {
        boolean objected = MeetingPen.policies(m).stream()
                .map(node::policy)
                .anyMatch(p -> !p.consultation().objecting().isEmpty());
        return objected && !settlesGenerally(m) ? ItemOutcome.NOT_AGREED : ItemOutcome.AGREED;
    }

    private boolean settlesGenerally(Meeting m) {
        return type(m).flatMap(MeetingType::settles)
                .map(l -> l == CoordinationLevel.GENERAL)
                .orElse(false);
    }

    private Optional<MeetingType> type(Meeting m) {
        return node.rules(m.edition()).meetingType(m.meetingType());
    }

    private List<Standing> presiders(Meeting m) {
        List<Capacity> all = new ArrayList<>();
        type(m).ifPresent(t -> {
            all.addAll(t.presidedBy());
            all.addAll(t.presidedWhenEntrusted());
        });
        return seats(all);
    }

    private List<Standing> conveners(Meeting m) {
        return seats(type(m).map(MeetingType::convenedBy).orElse(List.of()));
    }

    private List<Standing> office() {
        return node.meeting().rules().officeStandings();
    }

    private RuleBook book() {
        return node.meeting().rules().book();
    }

    private List<Standing> seats(List<Capacity> capacities) {
        return FoundingRoster.seats(book()).stream()
                .filter(s -> capacities.contains(s.capacity()))
                .toList();
    }
}
