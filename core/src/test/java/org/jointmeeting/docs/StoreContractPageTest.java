package org.jointmeeting.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jointmeeting.contract.StoreContract;
import org.junit.jupiter.api.Test;

/** {@code store-contract.md} says how the contract kit is used, and so it is. */
class StoreContractPageTest {
    private final Page page = Page.of("store-contract.md");

    @Test
    void the_subclass_on_the_page_answers_everything_that_the_kit_asks() {
        String code = page.blocks("java").get(0).lines();
        List<String> asked = Arrays.stream(StoreContract.class.getDeclaredMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()))
                .map(Method::getName)
                .toList();

        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(code).contains("protected Store " + name + "("));
        assertThat(code).contains("extends " + StoreContract.class.getSimpleName());
    }

    @Test
    void the_versions_on_the_page_are_those_the_kit_is_built_with() {
        String pom = Page.read(Path.of("..", "pom.xml"));

        for (String name : List.of("junit", "assertj")) {
            String version = Pattern.compile("<" + name + "\\.version>([^<]+)<")
                    .matcher(pom)
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .findFirst()
                    .orElseThrow();
            assertThat(page.blocks("xml").get(0).lines()).contains("<version>" + version + "</version>");
        }
    }

    @Test
    void the_kit_and_its_sources_are_built_as_the_page_says() {
        String pom = Page.read(Path.of("pom.xml"));

        assertThat(pom).contains("<goal>test-jar</goal>", "<goal>test-jar-no-fork</goal>");
    }
}
