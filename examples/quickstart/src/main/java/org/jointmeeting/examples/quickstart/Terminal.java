package org.jointmeeting.examples.quickstart;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is printed to: how wide it is, and in which encoding it reads.
 *
 * @param columns how many columns a line may take, {@value #NARROWEST} to {@value #WIDEST}
 * @param encoding the encoding in which text is written
 * @param instead the terminal's own encoding, where it lacks Chinese and text is written in UTF-8 all the same
 */
record Terminal(int columns, Charset encoding, Optional<Charset> instead) {
    static final int NARROWEST = 60;
    static final int WIDEST = 100;

    /** Some of what is printed in either language. */
    private static final String SAMPLE = "福田区〔第十一条〕“—…”";

    /** The one that the environment and the virtual machine's properties describe; as wide as possible where nothing says. */
    static Terminal described(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        String said = environment.apply("COLUMNS");
        int columns = said != null && said.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(said) : WIDEST;
        Charset own = Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(properties)
                .filter(name -> name != null && isKnown(name))
                .map(Charset::forName)
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
        return own.canEncode() && own.newEncoder().canEncode(SAMPLE)
                ? of(columns, own)
                : new Terminal(fitting(columns), StandardCharsets.UTF_8, Optional.of(own));
    }

    /** One of a width, or of the nearest that will do, and an encoding that has Chinese. */
    static Terminal of(int columns, Charset encoding) {
        return new Terminal(fitting(columns), encoding, Optional.empty());
    }

    /** The text with every character that the encoding lacks written out as its number, so that none becomes a question mark. */
    String shown(String text) {
        CharsetEncoder encoder = encoding.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            String one = Character.toString(c);
            shown.append(encoder.canEncode(one) ? one : "<U+%04X>".formatted(c));
        });
        return shown.toString();
    }

    private static int fitting(int columns) {
        return Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
