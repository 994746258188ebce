package org.jointmeeting;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jointmeeting.json.Json;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** Checks every command's constraints at the door, by the host's Jakarta Validation provider. */
final class Door {
    /** The character zero as JSON writes it, and not a text that spells it. */
    private static final Pattern CHARACTER_ZERO = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private final Validator validator;
    private final Procedures procedures;

    Door(Validator validator, Procedures procedures) {
        this.validator = validator;
        this.procedures = procedures;
    }

    /** The provider on the class path. */
    static Validator defaultValidator() {
        try {
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new PlainMessages())
                    .buildValidatorFactory()
                    .getValidator();
        } catch (NoProviderFoundException e) {
            throw new IllegalStateException(
                    "no Jakarta Validation provider on the class path or module path: add one, such as"
                            + " org.hibernate.validator:hibernate-validator, or hand a Validator to Opening.validator",
                    e);
        }
    }

    /** Every violated constraint as a reason; empty if the act may come in. */
    List<Refusal> check(Act act) {
        List<Refusal> reasons = new ArrayList<>(check(act.command()));
        reasons.addAll(reasons(act.subject(), "subject."));
        boolean known = procedures.of(act.subject().kind()).commands().isInstance(act.command());
        if (reasons.isEmpty() && known && !storable(Json.write(act.command()))) {
            reasons.add(refusal("$", Text.of("含有无法保存的字符", "holds characters that cannot be kept")));
        }
        return List.copyOf(reasons);
    }

    /** Every violated constraint as a reason; empty if the command may come in. */
    List<Refusal> check(Command command) {
        return reasons(command, "");
    }

    private <T> List<Refusal> reasons(T checked, String before) {
        return validator.validate(checked).stream()
                .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
                .map(v -> refusal(v, before))
                .toList();
    }

    private static Refusal refusal(ConstraintViolation<?> v, String before) {
        return refusal(before + v.getPropertyPath(), ConstraintTexts.of(v));
    }

    /** Databases keep neither the character zero nor half a surrogate pair, and a hash would take the latter for another. */
    private static boolean storable(String json) {
        return !CHARACTER_ZERO.matcher(json).find()
                && StandardCharsets.UTF_8.newEncoder().canEncode(json);
    }

    private static Refusal refusal(String path, Text rule) {
        return Refusal.of(
                KernelRefusal.INVALID_COMMAND,
                Provision.NONE,
                List.of(new Detail("path", path, Text.of(path + " " + rule.zh(), path + " " + rule.en()))));
    }
}
