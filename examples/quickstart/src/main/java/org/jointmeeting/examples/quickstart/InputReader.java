package org.jointmeeting.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.json.Json;
import org.jointmeeting.json.MalformedJsonException;
import org.jointmeeting.provision.Text;

/** Reads an input from a file, or the one that ships with the example. */
final class InputReader {
    private static final int MAX_BYTES = 1_048_576;

    private InputReader() {}

    /**
     * An input that was read.
     *
     * @param name the file's name, to be told when something is wrong with it
     * @param value what it says
     * @param <T> its type
     */
    record Input<T>(String name, T value) {}

    /**
     * Reads an input.
     *
     * @param file the file; empty for the default
     * @param resource the default's name
     * @param type what it should be
     * @param <T> its type
     * @return what was read
     * @throws BadInputException if it cannot be read as that
     */
    static <T> Input<T> read(Optional<Path> file, String resource, Class<T> type) throws BadInputException {
        String name = file.map(Path::toString).orElse(resource);
        byte[] bytes = file.isPresent() ? bytes(file.get()) : bytes(resource);
        if (bytes.length > MAX_BYTES) {
            throw bad(name, "$", Text.of("文件过大；至多" + MAX_BYTES + "字节", "is too big; at most " + MAX_BYTES + " bytes"));
        }
        String json = text(name, bytes);
        if (json.isBlank()) {
            throw bad(name, "$", Text.of("文件为空；应为一个 JSON 对象", "is empty; expected one JSON object"));
        }
        try {
            return new Input<>(name, Json.readInput(json, type));
        } catch (MalformedJsonException e) {
            throw bad(name, e.path(), e.problem());
        }
    }

    private static byte[] bytes(Path file) throws BadInputException {
        if (Files.isDirectory(file)) {
            throw bad(file.toString(), "$", Text.of("是目录；应为 JSON 文件", "is a directory; expected a JSON file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw bad(file.toString(), "$", Text.of("文件不存在；请检查路径", "does not exist; check the path"));
        } catch (AccessDeniedException e) {
            throw bad(file.toString(), "$", Text.of("没有读取权限", "may not be read by this process"));
        } catch (IOException e) {
            throw bad(file.toString(), "$", Text.of("无法读取：" + e.getMessage(), "could not be read: " + e.getMessage()));
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = InputReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + resource + " is missing beside " + InputReader.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " could not be read", e);
        }
    }

    private static String text(String name, byte[] bytes) throws BadInputException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw bad(name, "$", Text.of("不是 UTF-8 编码；请另存为 UTF-8", "is not in UTF-8; save it as UTF-8"));
        }
    }

    private static BadInputException bad(String file, String path, Text text) {
        return new BadInputException(List.of(new BadInputException.Problem(file, path, text)));
    }
}
