package org.jointmeeting.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.fault.Complaint;
import org.jointmeeting.json.fault.Expected;
import org.jointmeeting.json.fault.JsonPath;
import org.jointmeeting.provision.Text;

/** Puts what Jackson complains of into plain words: where, what is wrong, what would be right. */
final class Problems {
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

    private static Text problem(JsonProcessingException e, List<Reference> references, Class<?> asked) {
        if (e instanceof InvalidTypeIdException bad) {
            AnnotatedElement family = family(bad, references);
            return bad.getTypeId() == null
                    ? Text.of(
                            "缺少类型；应为" + Expected.memberOf(family).zh(),
                            "is missing; expected " + Expected.memberOf(family).en())
                    : Complaint.notAllowed(bad.getTypeId(), Expected.memberOf(family));
        }
        if (e instanceof InvalidFormatException bad) {
            return Complaint.notAllowed(String.valueOf(bad.getValue()), Expected.of(bad.getTargetType()));
        }
        if (e instanceof InvalidNullException && !endsInList(references)) {
            return Complaint.missing(Expected.of(componentAt(references)));
        }
        if (e instanceof InvalidNullException) {
            return Text.of("列表中不得有 null", "nothing in a list may be null");
        }
        if (e instanceof ValueInstantiationException bad) {
            return Complaint.unusable(Expected.of(bad.getType().getRawClass()));
        }
        if (e instanceof UnrecognizedPropertyException bad) {
            return Complaint.noSuchProperty(bad.getPropertyName(), known(bad));
        }
        if (e instanceof MismatchedInputException bad) {
            return mismatched(bad, references, asked);
        }
        if (e instanceof InputCoercionException bad) {
            return Complaint.unusable(Expected.of(bad.getTargetType()));
        }
        return e instanceof StreamConstraintsException ? Complaint.overTheLimits(Json.LIMITS) : Complaint.noJson(e);
    }

    private static Text mismatched(MismatchedInputException e, List<Reference> references, Class<?> asked) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return Complaint.somethingFollows();
        }
        if (message.startsWith("Null value for creator property") || message.startsWith("Cannot map `null`")) {
            return Complaint.missing(Expected.of(componentAt(references)));
        }
        return Complaint.unusable(Expected.of(e.getTargetType() == null ? asked : e.getTargetType()));
    }

    /** A record's properties, before them what tells it from others of its family. */
    private static List<String> known(UnrecognizedPropertyException e) {
        Class<?> type = e.getReferringClass();
        List<String> names =
                new ArrayList<>(type.isAnnotationPresent(JsonTypeName.class) ? List.of("type") : List.of());
        names.addAll(Expected.propertyNames(type));
        return names;
    }

    /** What names the members of a family: the family itself, or the component that may hold those of several. */
    private static AnnotatedElement family(InvalidTypeIdException e, List<Reference> references) {
        Class<?> base = e.getBaseType().getRawClass();
        return base.isAnnotationPresent(JsonSubTypes.class)
                ? base
                : lastComponent(references)
                        .map(RecordComponent::getAccessor)
                        .orElseThrow(() -> new IllegalStateException(e));
    }

    private static boolean endsInList(List<Reference> references) {
        return references.get(references.size() - 1).getFieldName() == null;
    }

    /** The type of the record component that is missing: the last place on the path. */
    private static Type componentAt(List<Reference> references) {
        return lastComponent(references).map(RecordComponent::getGenericType).orElse(Object.class);
    }

    private static Optional<RecordComponent> lastComponent(List<Reference> references) {
        Reference last = references.get(references.size() - 1);
        return last.getFrom() instanceof Class<?> type && type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(c -> c.getName().equals(last.getFieldName()))
                        .findFirst()
                : Optional.empty();
    }

    private static String pathOf(List<Reference> references) {
        String path = JsonPath.ROOT;
        for (Reference r : references) {
            path = r.getFieldName() == null
                    ? JsonPath.element(path, r.getIndex())
                    : JsonPath.property(path, r.getFieldName());
        }
        return path;
    }
}
