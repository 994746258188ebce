package org.jointmeeting.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.function.Function;

/** Reads dates and amounts in the one form in which they are written; Jackson's own readers take lists and counted days too. */
final class StrictScalars {
    private StrictScalars() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("joint-meeting-scalars");
        iso(module, LocalDate.class, LocalDate::parse);
        iso(module, LocalDateTime.class, LocalDateTime::parse);
        iso(module, Instant.class, Instant::parse);
        iso(module, Period.class, Period::parse);
        module.addDeserializer(BigDecimal.class, new Amount());
        return module;
    }

    private static <T> void iso(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addDeserializer(type, new IsoText<>(type, parse));
    }

    private static final class IsoText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        IsoText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "expected ISO 8601");
            }
            try {
                return parse.apply(parser.getText());
            } catch (DateTimeException e) {
                throw context.weirdStringException(parser.getText(), handledType(), "expected ISO 8601");
            }
        }
    }

    private static final class Amount extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Amount() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isNumeric()) {
                return context.reportInputMismatch(this, "expected a number");
            }
            BigDecimal amount = parser.getDecimalValue();
            // Amounts are written plain: 1e999999999 would be a text of a thousand million digits.
            if (Math.max(amount.precision() - (long) amount.scale(), 0) + Math.max(amount.scale(), 0)
                    > Json.MAX_DIGITS) {
                throw context.weirdNumberException(amount, BigDecimal.class, "expected fewer digits");
            }
            return amount;
        }
    }
}
