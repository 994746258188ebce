package org.jointmeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Without a Jakarta Validation provider a joint meeting does not open, and says what to add. */
class NoValidationProviderTest {

    /** Core with what it depends on, and nothing else. */
    private static URLClassLoader coreAlone() {
        URL[] jars = Stream.of(
                        JointMeeting.class,
                        JsonProperty.class,
                        JsonFactory.class,
                        ObjectMapper.class,
                        Jdk8Module.class,
                        JavaTimeModule.class,
                        Validation.class,
                        Logger.class)
                .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void the_tests_do_without_an_expression_language() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
    }

    @Test
    void opening_names_the_dependency_to_add() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader alone = coreAlone()) {
            Thread.currentThread().setContextClassLoader(alone);
            Class<?> entry = alone.loadClass(JointMeeting.class.getName());
            Object opening = entry.getMethod("opening", String.class).invoke(null, "futian");

            Throwable thrown =
                    catchThrowable(() -> opening.getClass().getMethod("open").invoke(opening));

            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            assertThat(thrown.getCause())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no Jakarta Validation provider")
                    .hasMessageContaining("org.hibernate.validator:hibernate-validator");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
