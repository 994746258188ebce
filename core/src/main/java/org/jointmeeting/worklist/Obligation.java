package org.jointmeeting.worklist;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Term;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/**
 * Something that has to be done: who must do what, since when, until when, under which provision.
 *
 * @param subject what it is about
 * @param title the subject's title
 * @param kind what has to be done: the id by which its procedure declares it, such as {@code give-opinion}
 * @param text what has to be done, to show
 * @param about what in the subject is meant: a unit's or a policy's id; empty text when it is the subject as a whole
 * @param assignees who must see to it, any one of them
 * @param since the day from which it is open, inclusive; may lie ahead
 * @param until the day from which it is open no more, exclusive; empty while only the act itself ends it
 * @param due the last day in time, where an article or a local rule gives one
 * @param provision the provision, in the district's own citation
 */
@Value.Builder
@JsonPropertyOrder({"subject", "title", "kind", "text", "about", "assignees", "since", "until", "due", "provision"})
public record Obligation(
        SubjectId subject,
        String title,
        String kind,
        Text text,
        String about,
        @MayBeLeftOut List<Standing> assignees,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<LocalDate> due,
        Provision provision)
        implements WithObligation {

    public Obligation {
        assignees = List.copyOf(assignees);
    }

    /**
     * What a subject asks of people: what its procedure declares as owed, where it stands.
     *
     * @param state how the subject stands
     * @param in the setting, which names the subject; its actor does not matter
     * @param <S> the subject's type
     * @return its obligations, in the order in which they are declared
     */
    public static <S extends Subject> List<Obligation> of(Procedure<S> procedure, S state, Setting in) {
        List<Obligation> all = new ArrayList<>();
        for (Owed<S> owed : procedure.owed()) {
            for (Owing o : owed.of(state, in)) {
                all.add(new Obligation(
                        in.subject(),
                        state.title(),
                        owed.id(),
                        owed.text(),
                        o.about(),
                        o.assignees(),
                        o.since(),
                        o.until(),
                        o.due(),
                        in.rules().cite(o.provision())));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether it is open on a day.
     *
     * @param day the day
     * @return true from {@code since} on and before {@code until}
     */
    public boolean openOn(LocalDate day) {
        return Term.holds(since, until, day);
    }

    /**
     * Whether it is overdue on a day.
     *
     * @param day the day
     * @return true if it has a due day and that has passed
     */
    public boolean overdueOn(LocalDate day) {
        return due.isPresent() && day.isAfter(due.get());
    }

    /**
     * Whether a unit must see to it.
     *
     * @return true if somebody of that unit is among the assignees
     */
    public boolean concerns(UnitId unit) {
        return assignees.stream().anyMatch(s -> s.unit().equals(unit));
    }

    /**
     * What tells it from every other obligation of its joint meeting.
     *
     * @return kind, subject and what is meant, so written that no two can be taken for each other
     */
    public String key() {
        return kind + "/" + subject.kind() + "/" + subject.id().length() + ":" + subject.id() + "/" + about;
    }
}
