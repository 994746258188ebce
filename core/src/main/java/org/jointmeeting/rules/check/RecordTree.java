package org.jointmeeting.rules.check;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Records as JSON, component by component, just as a mapper writes and reads them. A mapper first looks into every type at length,
 * which is most of the time it takes to open a joint meeting; a rule book is read once.
 */
public final class RecordTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The components of each record; reflection hands out fresh copies, which is slow. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
        }
    };

    private RecordTree() {}

    /** The components of a record; none of any other type. */
    static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    /** Whether a record is written as the one text it holds. */
    static boolean isId(Class<?> type) {
        List<RecordComponent> components = components(type);
        return components.size() == 1 && components.get(0).getAccessor().isAnnotationPresent(JsonValue.class);
    }

    // ---- writing

    /** A value of the book as a document, such as {@link #read} would read it back from. */
    public static JsonNode write(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? write(optional.get()) : NODES.nullNode();
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(write(item)));
            return array;
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number.intValue());
        }
        if (!(value instanceof Record) || isId(value.getClass())) {
            return NODES.textNode(value.toString());
        }
        ObjectNode object = NODES.objectNode();
        for (RecordComponent c : components(value.getClass())) {
            object.set(c.getName(), write(invoke(() -> c.getAccessor().invoke(value))));
        }
        return object;
    }

    // ---- reading

    /** The record of a tree that has its shape; what may be empty may be left out. */
    public static <R extends Record> R read(JsonNode tree, Class<R> type) {
        return type.cast(read(tree, (Type) type));
    }

    private static Object read(JsonNode tree, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? optional(tree, of) : list(tree, of);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class) {
            return tree.booleanValue();
        }
        if (plain == int.class || plain == Integer.class) {
            return tree.intValue();
        }
        if (plain == String.class) {
            return tree.textValue();
        }
        if (plain == LocalDate.class) {
            return LocalDate.parse(tree.textValue());
        }
        if (plain == Period.class) {
            return Period.parse(tree.textValue());
        }
        return plain.isEnum() ? constant(plain, tree.textValue()) : record(tree, plain);
    }

    private static Optional<?> optional(JsonNode tree, Type of) {
        return tree.isMissingNode() || tree.isNull() ? Optional.empty() : Optional.of(read(tree, of));
    }

    private static List<?> list(JsonNode tree, Type of) {
        Object[] items = new Object[tree.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = read(tree.get(i), of);
        }
        return List.of(items);
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " " + name);
    }

    private static Object record(JsonNode tree, Class<?> type) {
        List<RecordComponent> components = components(type);
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = tree.isObject()
                ? components.stream()
                        .map(c -> read(tree.path(c.getName()), c.getGenericType()))
                        .toArray()
                : new Object[] {read(tree, components.get(0).getGenericType())};
        return invoke(() -> type.getDeclaredConstructor(types).newInstance(values));
    }

    private static Object invoke(Reflection call) {
        try {
            return call.invoke();
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a record refused its values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record could not be reached", e);
        }
    }

    @FunctionalInterface
    private interface Reflection {
        Object invoke() throws ReflectiveOperationException;
    }
}
