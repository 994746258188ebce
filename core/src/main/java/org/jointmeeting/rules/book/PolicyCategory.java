package org.jointmeeting.rules.book;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Size;
import org.jointmeeting.provision.Named;
import org.jointmeeting.provision.Text;

/**
 * A category of policies (Article 2). The articles' lists are open (等): a district may add its own.
 *
 * @param id its id, such as {@code minimum-living-allowance}
 * @param division welfare or assistance
 * @param text its name
 * @param clause the clause id that names it; {@code local:categories} for one that the district added
 */
@JsonPropertyOrder({"id", "division", "text", "clause"})
public record PolicyCategory(
        CategoryId id,
        Division division,
        Text text,
        @Size(max = 64) String clause) implements Named {}
