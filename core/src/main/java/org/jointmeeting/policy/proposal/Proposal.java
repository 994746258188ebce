package org.jointmeeting.policy.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.escalation.Touch;
import org.jointmeeting.json.MayBeLeftOut;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.CategoryId;

/**
 * What a draft proposes (Articles 7(3) and 9).
 *
 * @param lead the lead unit (牵头起草部门)
 * @param involved the other units whose duties it touches (相关部门); each is asked for its opinion; empty for none
 * @param adjusts the policy in force that it adjusts; empty when it formulates a new one
 * @param touches what it touches, from which the matters reserved to the city are derived (Article 10)
 * @param otherReservedBasis the legal basis by which another matter in it is reserved to the city (Article 10(5)); empty for none
 * @param coverage whom it helps, how, where and when
 */
@Value.Builder
@JsonPropertyOrder({"title", "lead", "involved", "adjusts", "touches", "otherReservedBasis", "coverage"})
public record Proposal(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid UnitId lead,
        @MayBeLeftOut @NotNull @Size(max = 100) List<@Valid UnitId> involved,
        Optional<@Valid PolicyId> adjusts,
        @MayBeLeftOut @NotNull @Size(max = 50) List<Touch> touches,
        Optional<@Pattern(regexp = Text.NOT_BLANK) @Size(max = 2000) String> otherReservedBasis,
        @NotNull @Valid Coverage coverage)
        implements WithProposal {

    /** Before the first act: nothing is proposed. */
    public static final Proposal NONE = new Proposal(
            "",
            UnitId.of("-"),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            new Coverage(
                    CategoryId.of("-"),
                    List.of(),
                    BenefitForm.SERVICE,
                    Range.ALL,
                    Range.ALL,
                    Residence.ANY,
                    List.of(),
                    LocalDate.EPOCH,
                    Optional.empty()));

    public Proposal {
        involved = List.copyOf(involved);
        touches = List.copyOf(touches);
    }
}
