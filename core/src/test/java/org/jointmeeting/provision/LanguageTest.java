package org.jointmeeting.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language a reader is answered. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource({"zh,ZH", "zh-CN,ZH", "zh-Hans-SG,ZH", "zh-Hant-HK,ZH", "en,EN", "en-US,EN", "fr-FR,EN", "und,EN"})
    void chinese_for_every_chinese_locale_and_english_for_all_others(String locale, Language expected) {
        assertThat(Language.of(Locale.forLanguageTag(locale))).isEqualTo(expected);
    }
}
