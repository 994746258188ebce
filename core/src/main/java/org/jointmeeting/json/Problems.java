package org.jointmeeting.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jointmeeting.provision.Text;

/** Puts what Jackson complains of into plain words: where, what is wrong, what would be right. */
final class Problems {
    private static final int QUOTED = 60;

    private Problems() {}

    static MalformedJsonException malformed(JsonProcessingException e, Class<?> asked) {
        Throwable root = e;
        while (root.getCause() instanceof JsonProcessingException deeper) {
            root = deeper;
        }
        List<Reference> references = e instanceof JsonMappingException m ? m.getPath() : List.of();
        String path = pathOf(references) + (root instanceof InvalidTypeIdException ? ".type" : "");
        return new MalformedJsonException(path, problem((JsonProcessingException) root, references, asked), e);
    }

    static Text empty(Class<?> asked) {
        return Text.of(
                "内容为空；应为" + Expected.of(asked).zh(),
                "there is nothing; expected " + Expected.of(asked).en());
    }

    static Text missing(Type expected) {
        return Text.of(
                "缺少或为 null；应为" + Expected.of(expected).zh(),
                "is missing or null; expected " + Expected.of(expected).en());
    }

    static Text overTheLimits() {
        return Text.of(
                "超出读取限度；嵌套至多 " + Json.MAX_DEPTH + " 层，单个文本至多 " + Json.MAX_STRING + " 个字符，属性名至多 " + Json.MAX_NAME
                        + " 个字符，数值至多 " + Json.MAX_NUMBER + " 个字符，全文至多 " + Json.MAX_DOCUMENT + " 个字符",
                "is over a limit; allowed are at most " + Json.MAX_DEPTH + " levels of nesting, " + Json.MAX_STRING
                        + " characters in a text, " + Json.MAX_NAME + " in a property's name, " + Json.MAX_NUMBER
                        + " in a number and " + Json.MAX_DOCUMENT + " in all");
    }

    private static Text problem(JsonProcessingException e, List<Reference> references, Class<?> asked) {
        if (e instanceof InvalidTypeIdException bad) {
            Class<?> family = bad.getBaseType().getRawClass();
            return bad.getTypeId() == null
                    ? Text.of(
                            "缺少类型；应为" + Expected.memberOf(family).zh(),
                            "is missing; expected " + Expected.memberOf(family).en())
                    : notAllowed(bad.getTypeId(), Expected.memberOf(family));
        }
        if (e instanceof InvalidFormatException bad) {
            return notAllowed(String.valueOf(bad.getValue()), Expected.of(bad.getTargetType()));
        }
        if (e instanceof InvalidNullException) {
            return Text.of("列表中不得有 null", "nothing in a list may be null");
        }
        if (e instanceof ValueInstantiationException bad) {
            return unusable(Expected.of(bad.getType().getRawClass()));
        }
        if (e instanceof MismatchedInputException bad) {
            return mismatched(bad, references, asked);
        }
        if (e instanceof InputCoercionException bad) {
            return unusable(Expected.of(bad.getTargetType()));
        }
        return e instanceof StreamConstraintsException ? overTheLimits() : noJson(e);
    }

    private static Text mismatched(MismatchedInputException e, List<Reference> references, Class<?> asked) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return Text.of("之后还有内容；应只有一个值", "something follows it; expected one value only");
        }
        if (message.startsWith("Null value for creator property") || message.startsWith("Cannot map `null`")) {
            return missing(componentAt(references));
        }
        return unusable(Expected.of(e.getTargetType() == null ? asked : e.getTargetType()));
    }

    private static Text unusable(Text expected) {
        return Text.of("不可用；应为" + expected.zh(), "cannot be used; expected " + expected.en());
    }

    private static Text notAllowed(String given, Text expected) {
        return Text.of(
                quote(given) + " 不可用；应为" + expected.zh(), quote(given) + " is not allowed; expected " + expected.en());
    }

    private static Text noJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        boolean repeated = e.getOriginalMessage().startsWith("Duplicate ");
        return Text.of(
                (repeated ? "属性重复" : "不是有效的 JSON") + "（第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列）",
                (repeated ? "a property is repeated" : "is no valid JSON") + " (line " + at.getLineNr() + ", column "
                        + at.getColumnNr() + ")");
    }

    /** The type of the record component that is missing: the last place on the path. */
    private static Type componentAt(List<Reference> references) {
        Reference last = references.get(references.size() - 1);
        if (last.getFrom() instanceof Class<?> type && type.isRecord()) {
            for (RecordComponent c : type.getRecordComponents()) {
                if (c.getName().equals(last.getFieldName())) {
                    return c.getGenericType();
                }
            }
        }
        return Object.class;
    }

    private static String pathOf(List<Reference> references) {
        StringBuilder path = new StringBuilder("$");
        for (Reference r : references) {
            if (r.getFieldName() == null) {
                path.append('[').append(r.getIndex()).append(']');
            } else {
                path.append('.').append(r.getFieldName());
            }
        }
        return path.toString();
    }

    /** A value as a message quotes it: in one line, and cut short. */
    private static String quote(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        boolean fits = line.codePointCount(0, line.length()) <= QUOTED;
        return "'" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…") + "'";
    }
}
