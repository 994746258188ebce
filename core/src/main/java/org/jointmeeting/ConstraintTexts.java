package org.jointmeeting;

import jakarta.validation.ConstraintViolation;
import java.util.Map;
import org.jointmeeting.provision.Text;

/** What a violated constraint says in both languages, whichever provider found it. */
final class ConstraintTexts {

    /** The constraints that our types use, by the annotation's simple name; {…} stands for its attributes. */
    static final Map<String, Text> TEXTS = Map.of(
            "NotNull", Text.of("不得缺少", "must not be missing"),
            "NotBlank", Text.of("不得为空白", "must not be blank"),
            // Our one pattern is Text.NOT_BLANK.
            "Pattern", Text.of("不得为空白", "must not be blank"),
            "Digits",
                    Text.of(
                            "整数不得超过{integer}位，小数不得超过{fraction}位",
                            "must have at most {integer} digits before and {fraction} after the point"),
            "Size", Text.of("长度或数量须在{min}到{max}之间", "must have a length or number between {min} and {max}"),
            "Min", Text.of("不得小于{value}", "must not be less than {value}"),
            "Max", Text.of("不得大于{value}", "must not be greater than {value}"),
            "Positive", Text.of("须大于零", "must be greater than zero"),
            "PositiveOrZero", Text.of("不得为负", "must not be negative"));

    private ConstraintTexts() {}

    static Text of(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Text text = TEXTS.get(constraint);
        if (text == null) {
            return Text.of(violation.getMessage(), violation.getMessage());
        }
        String zh = text.zh();
        String en = text.en();
        for (Map.Entry<String, Object> a :
                violation.getConstraintDescriptor().getAttributes().entrySet()) {
            String shown = a.getValue().equals(Integer.MAX_VALUE) ? "∞" : String.valueOf(a.getValue());
            zh = zh.replace("{" + a.getKey() + "}", shown);
            en = en.replace("{" + a.getKey() + "}", shown);
        }
        return Text.of(zh, en);
    }
}
