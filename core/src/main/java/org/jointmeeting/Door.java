package org.jointmeeting;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Detail;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;

/** Checks every command's constraints at the door, by the host's Jakarta Validation provider. */
final class Door {
    private final Validator validator;

    Door(Validator validator) {
        this.validator = validator;
    }

    /** The provider on the class path. */
    static Validator defaultValidator() {
        try {
            return Validation.buildDefaultValidatorFactory().getValidator();
        } catch (NoProviderFoundException e) {
            throw new IllegalStateException(
                    "no Jakarta Validation provider on the class path: add one, such as"
                            + " org.hibernate.validator:hibernate-validator with org.glassfish.expressly:expressly,"
                            + " or hand a Validator to JointMeeting.Opening.validator",
                    e);
        }
    }

    /** Every violated constraint as a reason; empty if the command may come in. */
    List<Refusal> check(Command command) {
        return validator.validate(command).stream()
                .sorted(Comparator.comparing(v -> v.getPropertyPath().toString()))
                .map(Door::refusal)
                .toList();
    }

    private static Refusal refusal(ConstraintViolation<Command> v) {
        String path = v.getPropertyPath().toString();
        Text rule = ConstraintTexts.of(v);
        return Refusal.of(
                KernelRefusal.INVALID_COMMAND,
                Provision.NONE,
                List.of(new Detail("path", path, Text.of(path + " " + rule.zh(), path + " " + rule.en()))));
    }
}
