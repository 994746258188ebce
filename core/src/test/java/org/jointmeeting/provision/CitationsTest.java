package org.jointmeeting.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
          art1       | 第一条             | Article 1
          art3       | 第三条             | Article 3
          art10      | 第十条             | Article 10
          art11      | 第十一条           | Article 11
          art14      | 第十四条           | Article 14
          art20      | 第二十条           | Article 20
          art21      | 第二十一条         | Article 21
          art99      | 第九十九条         | Article 99
          art2-p1    | 第二条第一款       | Article 2, paragraph 1
          art4-p2    | 第四条第二款       | Article 4, paragraph 2
          art9-p12   | 第九条第十二款     | Article 9, paragraph 12
          art7-i7    | 第七条第（七）项   | Article 7(7)
          art11-i1   | 第十一条第（一）项 | Article 11(1)
          art5-i10   | 第五条第（十）项   | Article 5(10)
          art8-i1-1  | 第八条第（一）项第1目 | Article 8(1)1
          art8-i1-2  | 第八条第（一）项第2目 | Article 8(1)2
          art8-i2-15 | 第八条第（二）项第15目 | Article 8(2)15
          """)
    void a_clause_id_is_cited_in_both_languages(String clause, String zh, String en) {
        assertThat(Citations.of(clause)).isEqualTo(Text.of(zh, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "art",
                "art0",
                "art01",
                "art100",
                "artX",
                "art-1",
                "article1",
                "ART1",
                "1",
                "art1-",
                "art1-p",
                "art1-x1",
                "art1-i0",
                "art1-p1-1",
                "art1-i1-",
                "art1-i1-0",
                "art1-i1-1-1",
                "art1 ",
                " art1",
                "art１",
                "art1-i一",
                "local:quorum"
            })
    void a_malformed_clause_id_is_refused_with_the_id_in_the_message(String clause) {
        assertThatThrownBy(() -> Citations.of(clause))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + clause + "'")
                .hasMessageContaining("art8-i1-2");
    }
}
