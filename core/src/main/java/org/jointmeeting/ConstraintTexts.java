package org.jointmeeting;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jointmeeting.provision.IdText;
import org.jointmeeting.provision.Text;

/** What a violated constraint says in both languages, whichever provider found it. */
final class ConstraintTexts {

    /** The constraints that our types use, by the annotation's simple name; {…} stands for its attributes. */
    static final Map<String, Text> TEXTS = Map.of(
            "NotNull", Text.of("不得缺少", "must not be missing"),
            "NotBlank", Text.of("不得为空白", "must not be blank"),
            "Digits",
                    Text.of(
                            "整数不得超过{integer}位，小数不得超过{fraction}位",
                            "must have at most {integer} digits before and {fraction} after the point"),
            "Min", Text.of("不得小于{value}", "must not be less than {value}"),
            "Max", Text.of("不得大于{value}", "must not be greater than {value}"),
            "Positive", Text.of("须大于零", "must be greater than zero"),
            "PositiveOrZero", Text.of("不得为负", "must not be negative"));

    /** What our patterns say. */
    static final Map<String, Text> PATTERNS =
            Map.of(Text.NOT_BLANK, Text.of("不得为空白", "must not be blank"), IdText.PATTERN, IdText.RULE);

    private ConstraintTexts() {}

    static Text of(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Size size) {
            return size(size, violation.getInvalidValue() instanceof CharSequence);
        }
        Text text = constraint instanceof Pattern pattern
                ? PATTERNS.get(pattern.regexp())
                : TEXTS.get(constraint.annotationType().getSimpleName());
        return text == null ? foreign(violation) : filled(text, violation);
    }

    /** Of a constraint that only a host's own commands carry, the host's message, if it wrote one. */
    private static Text foreign(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String message = violation.getMessage();
        return message.isBlank() || message.startsWith("{")
                ? Text.of("不符合“" + name + "”的要求", "does not meet the constraint " + name)
                : Text.of(message, message);
    }

    private static Text size(Size size, boolean ofText) {
        String zh = ofText ? "个字符" : "项";
        String en = ofText ? " characters" : " entries";
        if (size.max() == Integer.MAX_VALUE) {
            return Text.of("至少须有" + size.min() + zh, "must have at least " + size.min() + en);
        }
        return size.min() == 0
                ? Text.of("不得超过" + size.max() + zh, "must have at most " + size.max() + en)
                : Text.of(
                        "须有" + size.min() + "至" + size.max() + zh,
                        "must have " + size.min() + " to " + size.max() + en);
    }

    private static Text filled(Text text, ConstraintViolation<?> violation) {
        String zh = text.zh();
        String en = text.en();
        for (Map.Entry<String, Object> a :
                violation.getConstraintDescriptor().getAttributes().entrySet()) {
            zh = zh.replace("{" + a.getKey() + "}", String.valueOf(a.getValue()));
            en = en.replace("{" + a.getKey() + "}", String.valueOf(a.getValue()));
        }
        return Text.of(zh, en);
    }
}
