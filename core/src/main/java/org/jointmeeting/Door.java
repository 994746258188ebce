package org.jointmeeting;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.IdText;
import org.jointmeeting.provision.Text;

/** Checks every act at the door: the constraints on its parts, by the host's Jakarta Validation provider, and what holds everywhere. */
final class Door {
    /** How many reasons are given; a list of a hundred thousand faults helps nobody. */
    static final int MOST_REASONS = 100;

    private static final String OF_COMMAND = "command.";

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

    /** Every flaw as a reason, by its place; empty if the act may come in. */
    List<Refusal> check(Act act) {
        List<Flaw> flaws = flaws(act);
        if (act.subject() != null && !procedures.know(act.subject().kind())) {
            flaws.add(new Flaw("subject.kind", noSuchKind(act.subject().kind())));
        }
        return reasons(flaws);
    }

    /** Every flaw as a reason; empty if the command may come in. */
    List<Refusal> check(Command command) {
        return reasons(flaws(command));
    }

    private List<Flaw> flaws(Object checked) {
        List<Flaw> flaws = new ArrayList<>();
        for (ConstraintViolation<?> v : validator.validate(checked)) {
            flaws.add(new Flaw(place(v), ConstraintTexts.of(v)));
        }
        if (checked instanceof Record parts) {
            flaws.addAll(EveryValue.flaws(parts));
        }
        return flaws;
    }

    private static List<Refusal> reasons(List<Flaw> flaws) {
        return flaws.stream()
                .map(Door::withinCommand)
                .sorted(Comparator.comparing(Flaw::path))
                .distinct()
                .limit(MOST_REASONS)
                .map(Flaw::refusal)
                .toList();
    }

    /** Where it is; an id is the text it holds. */
    private static String place(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        Object bean = violation.getLeafBean();
        boolean id = bean != null && EveryValue.isId(bean.getClass()) && path.contains(".");
        return id ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    private static Flaw withinCommand(Flaw flaw) {
        return flaw.path().startsWith(OF_COMMAND)
                ? new Flaw(flaw.path().substring(OF_COMMAND.length()), flaw.rule())
                : flaw;
    }

    private Text noSuchKind(String kind) {
        String known = String.join(", ", procedures.kinds());
        String given = IdText.isOne(kind) ? kind : "";
        return Text.of("“" + given + "”不是已知的种类；可用：" + known, "'" + given + "' is none of: " + known);
    }
}
