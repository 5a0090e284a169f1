package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.matchday.platform.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    private static final Set<String> ROLES =
            Set.of("PULL", "PUSH", "ORIGIN", "RECORD", "ENCODER", "INGEST", "TRANSCODE", "CDN", "EDGE", "PLAYER");

    private final RuleBook book = new Rules().book();

    @Test
    void eachRuleSpeaksBothLanguagesAndOfRolesThatThereAre() {
        assertThat(book.rules()).allSatisfy(rule -> {
            assertThat(Stream.of(rule.title(), rule.why())).allSatisfy(RulesTest::inBothLanguages);
            assertThat(ROLES).containsAll(rule.when().roles());
        });
    }

    @Test
    void eachFigureSaysWhereItComesFrom() {
        Stream<Parameter> parameters = Stream.concat(
                book.rules().stream().flatMap(rule -> rule.formula().parameters().stream()),
                book.ladders().stream().map(Ladder::vcpu));

        assertThat(parameters).isNotEmpty().allSatisfy(parameter -> {
            inBothLanguages(parameter.name());
            inBothLanguages(parameter.note());
            if (parameter.source() == null) {
                assertThat(parameter.note().en()).matches("Assumed: .*|A definition");
            } else {
                assertThat(URI.create(parameter.source()).getScheme()).isEqualTo("https");
            }
        });
    }

    @Test
    void aLinkOfUnknownRedundancyCountsOnce() {
        assertThat(book.factor("TRIPLE")).isEqualTo(1);
        assertThat(book.factor("ACTIVE_STANDBY")).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aFileThatIsNotWholeIsNotUsed(String reason, Consumer<ObjectNode> damage) throws IOException {
        ObjectNode file = file();
        damage.accept(file);

        assertThatThrownBy(() -> Rules.parse(file.toString())).as(reason).isInstanceOf(IOException.class);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("without a version nobody knows what changed", file -> file.put("version", " ")),
                broken("a field that nobody knows is a typing error", file -> rule(file)
                        .put("wen", 1)),
                broken("a rule without a title", file -> rule(file).remove("title")),
                broken("two rules of one name", file -> rule(file).put("key", "play-requests")),
                broken("a name that lines by hand have", file -> rule(file).put("key", "by-hand")),
                broken("a name that is none", file -> rule(file).put("key", "Play Burst")),
                broken("a basis that there is not", file -> rule(file).put("of", "WEATHER")),
                broken("a domain has no redundancy", file -> rule(file).put("redundancy", "IN")),
                broken("a domain is not played from", file -> rule(file).put("of", "PLAYED")),
                broken("a negative time", file -> rule(file).put("before", "PT-1M")),
                broken("a formula that there is not", file -> formula(file).put("kind", "SCRIPT")),
                broken("a volume without its times", file -> formula(file).put("kind", "VOLUME")),
                broken("a ladder that there is not", file -> formula(file)
                        .put("kind", "LADDER")
                        .put("ladder", "none")
                        .put("measure", "RUNGS")),
                broken(
                        "stated needs are not net of themselves",
                        file -> ((ObjectNode) rule(file).path("into")).put("netOfAnnounced", true)),
                broken("p90 below p50", file -> parameter(file).put("p90", 90_000_000)),
                broken("a divisor of 0", file -> parameter(file).put("p90", 0)),
                broken("a source without a day", file -> parameter(file).put("source", "https://example.org")));
    }

    private static Arguments broken(String reason, Consumer<ObjectNode> damage) {
        return Arguments.of(reason, damage);
    }

    private static ObjectNode rule(JsonNode file) {
        return (ObjectNode) file.path("rules").path(0);
    }

    private static ObjectNode formula(JsonNode file) {
        return (ObjectNode) rule(file).path("formula");
    }

    /** Of the first rule that has one: bits of one request. */
    private static ObjectNode parameter(JsonNode file) {
        return (ObjectNode) file.findValues("parameters").stream()
                .filter(parameters -> !parameters.isEmpty())
                .findFirst()
                .orElseThrow()
                .path(0);
    }

    private static ObjectNode file() throws IOException {
        try (InputStream file = RulesTest.class.getResourceAsStream("/demand/rules.json")) {
            return (ObjectNode) new ObjectMapper().readTree(file);
        }
    }

    private static void inBothLanguages(Message message) {
        assertThat(message.en()).isNotBlank();
        assertThat(message.zh()).isNotBlank();
    }
}
