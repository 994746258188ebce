package org.jointmeeting.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.json.Json;
import org.jointmeeting.json.JsonText;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.Head;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code register.md} says how a register is verified, and it is. */
class RegisterPageTest {
    private static final JointMeetingId FUTIAN = JointMeetingId.of("futian");

    @TempDir
    @SuppressWarnings("NullAway.Init") // given before each test
    Path folder;

    private static EntryDraft draft(int version) {
        return new EntryDraft(
                Instant.parse("2026-03-02T01:00:00.000001Z").plusSeconds(version - 1L),
                LocalDate.of(2026, 3, 2),
                PersonId.of("liaison-civil-affairs"),
                new Standing(Capacity.LIAISON, UnitId.of("civil-affairs")),
                new SubjectId("policy", "FT-2026-001"),
                version,
                "withdraw",
                "",
                "WITHDRAWN",
                new JsonText("{\"type\":\"Withdrawn\",\"reason\":\"不再需要。\"}"),
                Register.hashOfState("{\"stage\":\"WITHDRAWN\"}"));
    }

    private static List<RegisterEntry> register() {
        RegisterEntry first = Register.seal(Head.empty(FUTIAN), draft(1));
        return List.of(first, Register.seal(Register.headAfter(first), draft(2)));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    @Test
    void the_worked_example_is_what_the_library_writes() {
        RegisterEntry first = register().get(0);
        Page page = Page.of("register.md");
        assertThat(page.blocks("json")).extracting(Page.Block::lines).containsExactly(Json.write(first));
        assertThat(page.text())
                .contains("\"previous\":\"" + first.previous() + "\"}`")
                .contains("`" + first.hash() + "`");
    }

    @Test
    void the_hash_is_over_the_bytes_that_the_page_names() throws NoSuchAlgorithmException {
        String previous = sha256("joint-meeting:futian");
        for (RegisterEntry entry : register()) {
            String line = Json.write(entry);
            assertThat(entry.previous()).isEqualTo(previous);
            previous = sha256(line.substring(0, line.lastIndexOf(",\"hash\":")) + "}");
            assertThat(entry.hash()).isEqualTo(previous);
        }
    }

    @Test
    void the_python_lines_find_a_whole_register_whole_and_an_altered_one_altered()
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(hasPython(), "python3 is not there");
        Files.writeString(
                folder.resolve("verify.py"),
                Page.of("register.md").blocks("python").get(0).lines());
        String whole = register().stream().map(e -> Json.write(e) + "\n").collect(Collectors.joining());

        assertThat(run(whole)).isEqualTo("2 " + register().get(1).hash());
        assertThat(run(whole.replaceFirst("不再", "还"))).contains("entry 1 does not match");
        assertThat(run(whole.substring(whole.indexOf('\n') + 1))).contains("entry 1 is missing");
    }

    private String run(String register) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("register.jsonl"), register);
        return output("python3", folder.resolve("verify.py").toString(), "futian", file.toString());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return output("python3", "--version").startsWith("Python 3");
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String all = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return all;
    }
}
