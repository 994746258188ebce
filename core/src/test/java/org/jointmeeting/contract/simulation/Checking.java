package org.jointmeeting.contract.simulation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;

/** What checks the constraints, made once for all the nodes of all simulations; it needs no expression language. */
final class Checking {
    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new AsTheyAre())
            .buildValidatorFactory()
            .getValidator();

    private Checking() {}

    /** Leaves the messages as they are; the library has texts of its own. */
    private static final class AsTheyAre implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
