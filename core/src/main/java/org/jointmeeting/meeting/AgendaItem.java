package org.jointmeeting.meeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.MustBeThere;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.Text;

/**
 * An item of the agenda (议题, Article 5).
 *
 * @param number its number, from 1
 * @param kind what it is about
 * @param raisedBy the unit that raised it; empty for the office
 * @param about the subject that the meeting coordinates, such as a policy; only for items of kind {@link AgendaKind#SUBJECT}
 */
@JsonPropertyOrder({"number", "kind", "title", "raisedBy", "about"})
public record AgendaItem(
        @MustBeThere @Positive int number,
        @NotNull AgendaKind kind,
        @NotBlank @Size(max = 200) String title,
        Optional<@Valid UnitId> raisedBy,
        Optional<@Valid SubjectId> about) {

    /** As a reason names it, with what belongs to it there: by its number, to link, and its title, to show. */
    Detail named(List<Detail> details) {
        return new Detail("agenda-item", Integer.toString(number), Text.of(title, title), details);
    }

    /** Whether it says the same as another item, whatever their numbers. */
    boolean saysTheSameAs(AgendaItem other) {
        return kind == other.kind
                && title.equals(other.title)
                && raisedBy.equals(other.raisedBy)
                && about.equals(other.about);
    }
}
