package org.jointmeeting.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointmeeting.provision.Text;

/** What a text in both languages looks like. */
final class Bilingual {
    private Bilingual() {}

    /** There is Chinese in the Chinese text and none in the English one. */
    static void assertBilingual(Text text) {
        assertChinese(text);
        assertThat(text.en()).as("English of %s", text).isNotBlank().matches(en -> !hasChinese(en), "without Chinese");
    }

    /** The same of a text whose English quotes printed Chinese words. */
    static void assertBilingualQuoting(Text text) {
        assertChinese(text);
        assertThat(text.en()).as("English of %s", text).containsPattern("[A-Za-z]");
    }

    private static void assertChinese(Text text) {
        assertThat(text.zh()).as("Chinese of %s", text).isNotBlank().matches(Bilingual::hasChinese, "in Chinese");
    }

    private static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
