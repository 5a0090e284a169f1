package io.matchday.intake.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message without a translation would be told in English on a Chinese page. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(classes = {Say.class, Head.class})
    void everythingIsSaidInChineseToo(Class<?> bundle) throws IOException {
        Properties chinese = new Properties();
        String file = bundle.getSimpleName().toLowerCase(Locale.ROOT) + "_zh.properties";
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
            chinese.load(reader);
        }
        assertThat(chinese.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(bundle.getMethods()).map(Method::getName).toList());
    }
}
