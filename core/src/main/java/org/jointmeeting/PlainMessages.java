package org.jointmeeting;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves the messages of constraints as they stand. The texts that are shown are our own ({@link ConstraintTexts}); a provider's own way
 * of writing them needs an expression language beside it.
 */
final class PlainMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
