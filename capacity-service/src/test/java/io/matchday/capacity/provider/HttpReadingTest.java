package io.matchday.capacity.provider;

import static io.matchday.capacity.provider.SampleProvider.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.matchday.capacity.NeighbourServices;
import io.matchday.capacity.SamplePool;
import io.matchday.capacity.pool.FigureKind;
import io.matchday.capacity.provider.StandIn.Told;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class HttpReadingTest {
    private static final String FROM =
            """
            {"http": {"path": "/v1/east", "amountAt": "/total", "unitAt": "/unit", "unit": "Gbit/s", "observedAt": "/at"}}
            """;
    private static final String GOOD = "{\"total\": 12.5, \"unit\": \"Gbit/s\", \"at\": \"2026-11-27T08:00:00+08:00\"}";

    @Inject
    ReadingJob job;

    @Inject
    FreshReadings readings;

    @Test
    void aFigureIsReadConvertedAndShownWithItsAge() {
        try (StandIn standIn = new StandIn(asked -> Told.json(200, GOOD))) {
            String key = provider(standIn, SamplePool.stored("CDN", "BITS_PER_SECOND", 10));

            SampleProvider.readNow(key)
                    .body(
                            "faults",
                            equalTo(0),
                            "readings[0].amount",
                            equalTo(12_500_000_000L),
                            "readings[0].ok",
                            equalTo(true));

            SampleProvider.get(key)
                    .body("readings[0].observedAt", equalTo("2026-11-27T00:00:00Z"))
                    .body("readings[0].ageSeconds", notNullValue(), "readings[0].lastFault", nullValue())
                    .body("lastSuccessAt", notNullValue(), "credentialConfigured", equalTo(true));
            assertThat(standIn.asked().get(0).header("Authorization")).isEqualTo("Bearer test-secret-of-the-stand-in");
        }
    }

    static Stream<Arguments> nonsense() {
        Map<String, String> html = Map.of("Content-Type", "text/html");
        return Stream.of(
                Arguments.of(Told.dropped(), "ANSWER_LOST"),
                Arguments.of(Told.silent(), "TIMEOUT"),
                Arguments.of(Told.of(200, html, "<html>Sign in</html>"), "NOT_JSON"),
                Arguments.of(Told.json(200, "{\"total\": 12"), "NOT_JSON"),
                Arguments.of(Told.json(200, GOOD.replace("12.5", "NaN")), "NOT_JSON"),
                Arguments.of(Told.json(200, GOOD.replace("12.5", "-1")), "OUT_OF_RANGE"),
                Arguments.of(Told.json(200, GOOD.replace("12.5", "1e30")), "OUT_OF_RANGE"),
                Arguments.of(Told.json(200, GOOD.replace("12.5", "\"many\"")), "WRONG_SHAPE"),
                Arguments.of(Told.json(200, GOOD.replace("12.5", "[]")), "WRONG_SHAPE"),
                Arguments.of(Told.json(200, "{\"unit\": \"Gbit/s\"}"), "WRONG_SHAPE"),
                Arguments.of(Told.json(200, GOOD.replace("Gbit/s", "Mbit/s")), "WRONG_UNIT"),
                Arguments.of(Told.json(200, GOOD.replace("2026", "2126")), "OUT_OF_RANGE"),
                Arguments.of(Told.json(200, "[\"" + "x".repeat(2 << 20) + "\"]"), "TOO_LARGE"),
                Arguments.of(Told.of(302, Map.of("Location", "http://169.254.169.254/"), ""), "REDIRECTED"),
                Arguments.of(Told.of(429, Map.of("Retry-After", "3"), ""), "THROTTLED"),
                Arguments.of(Told.json(403, "{\"sent\": \"test-secret-of-the-stand-in\"}"), "CREDENTIAL_REFUSED"),
                Arguments.of(Told.of(500, html, "<html>Oops</html>"), "PROVIDER_ERROR"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatIsNotBelievedIsAFaultAndTheFigureBeforeStays(Told told, String code) {
        AtomicReference<Told> answer = new AtomicReference<>(Told.json(200, GOOD));
        try (StandIn standIn = new StandIn(asked -> answer.get())) {
            String key = provider(standIn, SamplePool.stored("CDN", "BITS_PER_SECOND", 10));
            SampleProvider.readNow(key);
            answer.set(told);

            String shown = SampleProvider.readNow(key)
                    .body("faults", equalTo(1), "readings[0].lastFault.code", equalTo(code))
                    .body("readings[0].amount", equalTo(12_500_000_000L), "readings[0].ok", equalTo(false))
                    .extract()
                    .asString();

            assertThat(shown).doesNotContain("test-secret");
            assertThat(standIn.asked()).hasSize(2);
        }
    }

    @Test
    void theJobReadsWhatIsDueAndOnlyThat() {
        try (StandIn standIn = new StandIn(asked -> Told.json(200, GOOD))) {
            provider(standIn, SamplePool.stored("CDN", "BITS_PER_SECOND", 10));

            job.run();
            job.run();

            assertThat(standIn.asked())
                    .as("the second run comes before the interval is over")
                    .hasSize(1);
        }
    }

    @Test
    void aFigureCanBeLookedAtToSeeWhetherWhatWasGrantedIsThere() {
        try (StandIn standIn = new StandIn(asked -> Told.json(200, GOOD))) {
            String pool = SamplePool.stored("CDN", "BITS_PER_SECOND", 10);
            provider(standIn, pool);

            assertThat(readings.look(pool, FigureKind.TOTAL)
                            .orElseThrow()
                            .figure()
                            .orElseThrow()
                            .amount())
                    .isEqualTo(12_500_000_000L);
            assertThat(readings.look(pool, FigureKind.QUOTA))
                    .as("nobody tells it")
                    .isEmpty();
        }
    }

    @Test
    void aCredentialGoesNowhereElse() {
        String settings = "{\"http\": {\"baseUrl\": \"http://localhost:9\", \"credential\": \"stand-in\"}}";
        String key = SampleProvider.stored(
                SampleProvider.body(SampleProvider.freshKey(), settings, binding(SamplePool.stored(10))));

        SampleProvider.readNow(key).body("readings[0].lastFault.code", equalTo("CREDENTIAL_REFUSED"));
    }

    @Test
    void metadataOfCloudsIsNeverCalled() {
        String settings = "{\"http\": {\"baseUrl\": \"http://169.254.169.254/latest\"}}";
        String key = SampleProvider.stored(
                SampleProvider.body(SampleProvider.freshKey(), settings, binding(SamplePool.stored(10))));

        SampleProvider.readNow(key).body("readings[0].lastFault.code", equalTo("ADDRESS_REFUSED"));
    }

    private static String provider(StandIn standIn, String pool) {
        return SampleProvider.stored(
                SampleProvider.body(SampleProvider.freshKey(), SampleProvider.http(standIn.url()), binding(pool)));
    }

    private static String binding(String pool) {
        return "{\"pool\": \"%s\", \"readings\": [%s]}".formatted(pool, reading("TOTAL", FROM, "1000000000"));
    }
}
