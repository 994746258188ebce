package org.jointmeeting.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists and optionals as Jackson does, but finds out how their content is written only when there is any. Jackson looks into
 * the type of the content beforehand; of what a draft may have in the end, such as opinions and findings, it has nothing yet, and
 * looking into all of it would be a good part of a start.
 */
final class UnlessEmpty extends JsonSerializer<Object> implements ContextualSerializer {
    private final JsonSerializer<Object> general;
    private final @Nullable BeanProperty property;
    private volatile @Nullable JsonSerializer<Object> here;

    private UnlessEmpty(JsonSerializer<Object> general, @Nullable BeanProperty property) {
        this.general = general;
        this.property = property;
    }

    static SimpleModule module() {
        return new SimpleModule("joint-meeting-unless-empty").setSerializerModifier(new Modifier());
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty in) {
        return new UnlessEmpty(general, in);
    }

    @Override
    public void serialize(Object value, JsonGenerator to, SerializerProvider provider) throws IOException {
        if (value instanceof Collection<?> list && list.isEmpty()) {
            to.writeStartArray(value, 0);
            to.writeEndArray();
        } else if (value instanceof Optional<?> optional && optional.isEmpty()) {
            provider.defaultSerializeNull(to);
        } else {
            here(provider).serialize(value, to, provider);
        }
    }

    @Override
    public void serializeWithType(Object value, JsonGenerator to, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        here(provider).serializeWithType(value, to, provider, type);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Object value) {
        return general.isEmpty(provider, value);
    }

    /** What writes it in this place; found out twice at worst, with the same result. */
    private JsonSerializer<Object> here(SerializerProvider provider) throws JsonMappingException {
        JsonSerializer<Object> found = here;
        if (found == null) {
            found = cast(provider.handlePrimaryContextualization(general, property));
            here = found;
        }
        return found;
    }

    @SuppressWarnings("unchecked") // it is only given what it was found for
    private static JsonSerializer<Object> cast(JsonSerializer<?> serializer) {
        return (JsonSerializer<Object>) serializer;
    }

    private static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifyCollectionSerializer(
                SerializationConfig config, CollectionType type, BeanDescription bean, JsonSerializer<?> serializer) {
            return new UnlessEmpty(cast(serializer), null);
        }

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
            return bean.getBeanClass() == Optional.class ? new UnlessEmpty(cast(serializer), null) : serializer;
        }
    }
}
