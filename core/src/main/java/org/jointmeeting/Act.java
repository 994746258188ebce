package org.jointmeeting;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.meeting.MeetingCommand;
import org.jointmeeting.membership.MembershipCommand;
import org.jointmeeting.policy.PolicyCommand;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.provision.IdText;

/**
 * What a person asks for: the command, on what, and how. What is wrong with it is refused, not thrown, when it is acted on.
 *
 * <p>Its JSON, as a front end sends it, names the command's type, which is also what {@link
 * org.jointmeeting.procedure.AvailableAction} names:
 * <pre>{@code
 * {"person": "zhang-san", "subject": {"kind": "policy", "id": "FT-2026-001"},
 *  "command": {"type": "SolicitOpinions", "also": ["health"]}}
 * }</pre>
 * A host with commands of its own tells its mapper of them ({@code registerSubtypes}).
 *
 * @param person who, as the host authenticated them; in which capacity they may act the roster says
 * @param actingFor the unit for which they want to act, for somebody with several standings; empty to let the step choose
 * @param requestId an id the client chose, in the form that {@link IdText} says; the same id again returns the first outcome
 *     instead of acting twice; empty for none
 * @param expectedVersion the version of the subject the caller has seen, 0 for one that does not exist; a stale one is refused;
 *     empty to act on whatever is there
 */
@Value.Builder
@JsonPropertyOrder({"person", "subject", "command", "actingFor", "requestId", "expectedVersion"})
public record Act(
        @NotNull @Valid PersonId person,
        @NotNull @Valid SubjectId subject,

        @NotNull
        @Valid
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        @JsonSubTypes({
            @JsonSubTypes.Type(PolicyCommand.class),
            @JsonSubTypes.Type(MeetingCommand.class),
            @JsonSubTypes.Type(MembershipCommand.class)
        })
        Command command,

        Optional<@Valid UnitId> actingFor,
        Optional<@Pattern(regexp = IdText.PATTERN) String> requestId,
        Optional<@PositiveOrZero Long> expectedVersion)
        implements WithAct {

    /** The usual act: no request id, no expected version. */
    public static Act of(PersonId person, SubjectId subject, Command command) {
        return new Act(person, subject, command, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
