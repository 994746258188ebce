package org.jointmeeting.rules;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jointmeeting.provision.Language;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.check.RuleBookJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_district_loads_its_own_rule_book_from_a_file() throws IOException {
        Path file = folder.resolve("sample.json");
        Files.write(file, BookTree.sampleDistrict().bytes());
        assertThat(RuleBookReader.read(file).edition()).isEqualTo("sample/2020");
    }

    @Test
    void a_missing_file_is_named_and_it_is_said_what_is_expected() {
        Path file = folder.resolve("nowhere.json");
        assertThatThrownBy(() -> RuleBookReader.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("rule book " + file.toAbsolutePath()
                        + " does not exist; expected a JSON file with the shape of RuleBook")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_directory_is_no_rule_book() {
        assertThatThrownBy(() -> RuleBookReader.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.toAbsolutePath() + " is a directory; expected a JSON file");
    }

    @Test
    void a_bad_file_is_named_with_its_faults() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.write(file, BookTree.futian().set("/status", "'DRAFT'").bytes());
        BadRuleBookException refused =
                catchThrowableOfType(BadRuleBookException.class, () -> RuleBookReader.read(file));
        assertThat(refused)
                .hasMessageContaining(file.toAbsolutePath().toString())
                .hasMessageContaining("$.status");
        assertThat(refused.describe(Language.ZH)).startsWith("规则文件 " + file.toAbsolutePath() + " 有 1 处错误：");
        assertThat(refused.faults()).extracting(Fault::path).containsExactly("$.status");
    }

    @Test
    void a_stream_that_fails_is_said_to_have_failed() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> RuleBookReader.read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void the_stream_stays_open() {
        boolean[] closed = new boolean[1];
        RuleBookReader.read(new ByteArrayInputStream(BookTree.futian().bytes()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          {"id" "futian"}              | $.id        | 第 1 行第          | line 1, column
          {"id": "futian",             | $.id        | 有效的 JSON        | no valid JSON
          {"id": "futian", "id": "f"}  | $.id        | 属性重复           | a property is repeated (line 1, column 22)
          {"name": {"zh": "a" "en"}}   | $.name.zh   | 第 1 行            | line 1
          {"units": [{}, {"id": 01}]}  | $.units[1].id | 第 1 行          | line 1
          {"units": [1, }              | $.units     | 第 1 行            | line 1
          {'id': 'futian'}             | $           | 第 1 行            | line 1
          {} {}                        | $           | 之后还有内容       | one value only
          {} ]                         | $           | 第 1 行            | line 1
          futian                       | $           | 有效的 JSON        | no valid JSON
          """)
    void what_is_no_json_is_refused_with_line_and_column(String json, String path, String zh, String en) {
        Fault fault = onlyFault(json.getBytes(UTF_8));
        assertThat(fault.path()).startsWith(path);
        assertThat(fault.message().zh()).contains(zh);
        assertThat(fault.message().en()).contains(en);
    }

    @Test
    void the_line_and_column_are_those_of_the_mistake() {
        assertThat(onlyFault("{\n  \"id\": \"futian\",\n  \"version\" 2\n}".getBytes(UTF_8))
                        .message()
                        .en())
                .startsWith("is no valid JSON (line 3, column 13): ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n"})
    void an_empty_file_is_said_to_be_empty(String json) {
        assertThat(onlyFault(json.getBytes(UTF_8)).message().en())
                .startsWith("there is nothing; expected an object with the properties: id, version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"futian\"", "true"})
    void a_document_that_is_no_object_is_refused(String json) {
        Fault fault = onlyFault(json.getBytes(UTF_8));
        assertThat(fault.path()).isEqualTo("$");
        assertThat(fault.message().en()).contains("expected an object with the properties: id, version");
    }

    @Test
    void a_file_in_gb18030_is_refused_and_told_the_encoding() {
        byte[] json = new String(BookTree.futian().bytes(), UTF_8).getBytes(Charset.forName("GB18030"));
        assertThat(onlyFault(json).message().zh()).contains("UTF-8");
    }

    @Test
    void a_file_whose_first_bytes_are_in_no_order_known_is_refused() {
        for (byte[] order : List.of(new byte[] {0, 0, '{', 0}, new byte[] {0, '{', 0, 0})) {
            assertThat(onlyFault(order).message().zh()).contains("UTF-8");
        }
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        String json = "\uFEFF" + new String(BookTree.futian().bytes(), UTF_8);
        assertThat(read(json.getBytes(UTF_8)).edition()).startsWith("futian/");
        assertThat(read(json.getBytes(UTF_16LE)).edition()).startsWith("futian/");
    }

    @Test
    void a_file_of_the_greatest_size_is_read_and_one_byte_more_is_a_fault() {
        String json = new String(BookTree.futian().bytes(), UTF_8);
        byte[] full = (json + " ".repeat(RuleBookJson.LIMITS.document() - json.getBytes(UTF_8).length)).getBytes(UTF_8);
        assertThat(full).hasSize(RuleBookJson.LIMITS.document());
        assertThat(read(full).edition()).startsWith("futian/");
        assertOverTheLimits(onlyFault((new String(full, UTF_8) + " ").getBytes(UTF_8)), "$");
    }

    @Test
    void an_endless_stream_is_a_fault() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '[';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) '[');
                return length;
            }
        };
        BadRuleBookException refused =
                catchThrowableOfType(BadRuleBookException.class, () -> RuleBookReader.read(endless));
        assertThat(refused.faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 1_000, 150_000})
    void nesting_over_the_limit_is_a_fault_and_no_stack_overflow(int depth) {
        assertOverTheLimits(onlyFault(("{\"units\":" + "[".repeat(depth)).getBytes(UTF_8)), "$.units[0]");
        assertOverTheLimits(onlyFault("{\"a\":".repeat(depth).getBytes(UTF_8)), "$.a.a");
    }

    @Test
    void a_text_of_the_greatest_length_is_read_and_one_character_more_is_a_fault() {
        assertThat(BookTree.futian()
                        .set("/name/zh", "'" + "福".repeat(20_000) + "'")
                        .faults())
                .isEmpty();
        assertOverTheLimits(
                onlyFault(BookTree.futian()
                        .set("/name/zh", "'" + "福".repeat(20_001) + "'")
                        .bytes()),
                "$.name.zh");
    }

    @Test
    void a_name_or_a_number_over_its_limit_is_a_fault() {
        assertOverTheLimits(onlyFault(("{\"" + "n".repeat(201) + "\": 1}").getBytes(UTF_8)), "$");
        assertOverTheLimits(onlyFault(("{\"n\": " + "9".repeat(51) + "}").getBytes(UTF_8)), "$.n");
        assertOverTheLimits(onlyFault(("{\"n\": 1." + "9".repeat(51) + "}").getBytes(UTF_8)), "$.n");
    }

    @Test
    void a_number_with_a_huge_exponent_is_a_fault_of_its_type() {
        Fault fault = BookTree.futian()
                .set("/local/quorumPercent", "1e1000000000")
                .faults()
                .get(0);
        assertThat(fault.path()).isEqualTo("$.local.quorumPercent");
        assertThat(fault.message().en()).contains("expected a whole number");
    }

    private static void assertOverTheLimits(Fault fault, String path) {
        assertThat(fault.path()).startsWith(path);
        assertThat(fault.message().zh()).contains("超出读取限度", "1048576 字节", "16 层", "20000 个字符");
        assertThat(fault.message().en()).contains("over a limit", "1048576 bytes", "16 levels", "20000 characters");
    }

    private static WorkingRules read(byte[] json) {
        return RuleBookReader.read(new ByteArrayInputStream(json));
    }

    private static Fault onlyFault(byte[] json) {
        BadRuleBookException refused = catchThrowableOfType(BadRuleBookException.class, () -> read(json));
        assertThat(refused).isNotNull();
        List<Fault> faults = refused.faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }
}
