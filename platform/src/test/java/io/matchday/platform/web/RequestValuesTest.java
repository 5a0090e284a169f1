package io.matchday.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestValuesTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new RequestValues()).build();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"text\":\"\\u0000\"}",
                "{\"list\":[\"fine\",\"\\ud800\"]}",
                "{\"map\":{\"\\u0001\":\"fine\"}}",
                "{\"map\":{\"fine\":\"\\u0001\"}}",
                "{\"time\":\"+99999-01-01T00:00:00Z\"}"
            })
    void aValueIsHeldToTheRulesWhereverItStands(String request) {
        assertThatThrownBy(() -> JSON.readValue(request, Request.class))
                .isInstanceOf(ValueInstantiationException.class)
                .satisfies(refused -> assertThat(((ValueInstantiationException) refused).getPath())
                        .isNotEmpty());
    }

    @Test
    void whatKeepsToThemIsReadAsItIs() throws JsonProcessingException {
        String request =
                """
                {"text": "a\\tb", "list": ["\\ud83d\\ude00"], "map": {"k": "v"}, "time": "2026-10-31T12:00:00Z"}
                """;
        assertThat(JSON.readValue(request, Request.class))
                .isEqualTo(new Request(
                        "a\tb", List.of("\ud83d\ude00"), Map.of("k", "v"), Instant.parse("2026-10-31T12:00:00Z")));
        assertThat(JSON.readValue("{\"text\":null,\"time\":null}", Request.class)
                        .time())
                .isNull();
    }

    record Request(String text, List<String> list, Map<String, String> map, Instant time) {}
}
