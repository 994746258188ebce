package org.jointmeeting.json.fault;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.provision.Text;
import org.jspecify.annotations.Nullable;

/** The sentences in which faults of JSON are told, each to be shown after the path: what is wrong, and what would be right. */
public final class Complaint {
    private static final int QUOTED = 60;

    private Complaint() {}

    /** Nothing is there at all. */
    public static Text empty(Text expected) {
        return Text.of("内容为空；应为" + expected.zh(), "there is nothing; expected " + expected.en());
    }

    /** A value was left out, or is null. */
    public static Text missing(Text expected) {
        return Text.of("缺少或为 null；应为" + expected.zh(), "is missing or null; expected " + expected.en());
    }

    /** A value of the right sort that is none of those allowed. */
    public static Text notAllowed(String given, Text expected) {
        return Text.of(
                quote(given) + " 不可用；应为" + expected.zh(), quote(given) + " is not allowed; expected " + expected.en());
    }

    /** A value of another sort. */
    public static Text unusable(Text expected) {
        return Text.of("不可用；应为" + expected.zh(), "cannot be used; expected " + expected.en());
    }

    /** A second value after the document. */
    public static Text somethingFollows() {
        return Text.of("之后还有内容；应只有一个值", "something follows it; expected one value only");
    }

    /** A property that an object of its type does not have; the one that was most likely meant is named. */
    public static Text noSuchProperty(String given, List<String> known) {
        Optional<String> meant = Nearest.to(given, known);
        String names = String.join(", ", known);
        return Text.of(
                "没有这个属性；此处的属性为：" + names
                        + meant.map(name -> "；是否应为“" + name + "”？").orElse(""),
                "there is no such property; the properties here are: " + names
                        + meant.map(name -> "; did you mean \"" + name + "\"?").orElse(""));
    }

    /** More than is read. */
    public static Text overTheLimits(Limits limits) {
        return Text.of(
                "超出读取限度；嵌套至多 " + limits.depth() + " 层，单个文本至多 " + limits.text() + " 个字符，属性名至多 " + limits.name()
                        + " 个字符，数值至多 " + limits.number() + " 个字符，全文至多 " + limits.document()
                        + limits.unit().zh(),
                "is over a limit; allowed are at most " + limits.depth() + " levels of nesting, " + limits.text()
                        + " characters in a text, " + limits.name() + " in a property's name, " + limits.number()
                        + " in a number and " + limits.document()
                        + limits.unit().en() + " in all");
    }

    /** What a parser could not read, with line and column. */
    public static Text noJson(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Duplicate ")
                ? located("属性重复", "a property is repeated", e.getLocation())
                : located("不是有效的 JSON", "is no valid JSON", e.getLocation());
    }

    /** A sentence with line and column after it, both counted from 1. */
    public static Text located(String zh, String en, @Nullable JsonLocation where) {
        JsonLocation at = where == null ? JsonLocation.NA : where;
        return Text.of(
                zh + "（第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列）",
                en + " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")");
    }

    /** A value as a message quotes it: in one line, and cut short. */
    public static String quote(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        boolean fits = line.codePointCount(0, line.length()) <= QUOTED;
        return "'" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…") + "'";
    }
}
