package io.matchday.acceptance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.acceptance.suite.Api.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The four services together, over their APIs only. */
@ExtendWith(RunningSuite.class)
class SuiteIT {

    private static final Path CHECKOUT = Path.of(System.getProperty("checkout.root"));
    private static final Path SAMPLE =
            CHECKOUT.resolveSibling("shared/data/logs/cloudfront/sample-cloudfront-access-logs.gz");
    private static final String SAMPLE_DOMAIN = "d345qc258n54ge.cloudfront.net";
    private static final int SAMPLE_RECORDS = 66;

    private final Suite suite;

    SuiteIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void upTwiceIsHarmlessAndStatusShowsAllReady() throws IOException, InterruptedException {
        suite.up();
        assertThat(suite.launch("status")).isZero();
    }

    @Test
    void realLogsAreCountedOnceAndBadLinesAreKept() throws IOException {
        assumeThat(SAMPLE).as("the CloudFront sample lies beside the checkout").exists();
        Source source = Source.of(suite, "CLOUDFRONT_STANDARD", null);
        String sample;
        try (GZIPInputStream gzip = new GZIPInputStream(Files.newInputStream(SAMPLE))) {
            sample = new String(gzip.readAllBytes(), UTF_8);
        }
        String event = Events.create(suite, SAMPLE_DOMAIN, "aurora-esports", Instant.parse("2018-11-07T00:00:00Z"));

        assertCounts(source.deliver(sample), SAMPLE_RECORDS, 0, 0);
        long counted = Events.requests(suite, event, "2018-11-07T00:00:00Z", "2018-11-07T01:00:00Z");
        assertCounts(source.deliver(sample), 0, 0, SAMPLE_RECORDS);
        assertThat(Events.requests(suite, event, "2018-11-07T00:00:00Z", "2018-11-07T01:00:00Z"))
                .isEqualTo(counted);

        String damaged = sample.replaceFirst("\t302\t", "\tdamaged\t");
        assertCounts(source.deliver(damaged), SAMPLE_RECORDS - 1, 1, 0);
        JsonNode rejections = suite.as("engineer")
                .get("/monitor/api/v1/sources/" + source.key() + "/rejections")
                .json();
        assertThat(rejections.at("/items/0/line").asInt()).isEqualTo(3);
        assertThat(rejections.at("/items/0/reason").asText()).contains("status");
    }

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws IOException, InterruptedException {
        Instant start = Instant.parse("2026-11-01T12:00:00Z");
        String domain = "kill." + UUID.randomUUID() + ".example";
        String event = Events.create(suite, domain, "aurora-esports", start);
        Source source = Source.of(suite, "NDJSON", Source.MAPPING);
        assertCounts(source.deliver(Source.lines(domain, start, 500)), 500, 0, 0);

        suite.kill("monitor");
        suite.up();

        String from = start.toString();
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        Events.requests(suite, event, from, "2026-11-01T13:00:00Z"))
                .isEqualTo(500));
        assertCounts(source.deliver(Source.lines(domain, start, 500)), 0, 0, 500);
    }

    @Test
    void theOthersAnswerWhileIntakeIsAwayAndRecover() throws IOException, InterruptedException {
        String event = Events.create(suite, "away." + UUID.randomUUID() + ".example", "aurora-esports", Instant.now());
        List<String> answers = List.of(
                "/monitor/api/v1/events/" + event + "/live",
                "/capacity/api/v1/events/" + event + "/headroom",
                "/retro/api/v1/events/" + event + "/closure");
        answers.forEach(path -> awaitIntakeSource(path, true));

        suite.kill("intake");
        for (String path : answers) {
            JsonNode source = intakeSource(path);
            assertThat(source.path("ageSeconds").isNumber()).as(path).isTrue();
        }
        assertThat(intakeSource(answers.get(1)).path("current").asBoolean()).isFalse();
        assertThat(intakeSource(answers.get(2)).path("current").asBoolean()).isFalse();

        suite.up();
        answers.forEach(path -> awaitIntakeSource(path, true));
    }

    @Test
    void nothingIsFoundUnderANameThatIsNoText() throws IOException {
        for (String path : List.of(
                "/intake/api/v1/events/x%00",
                "/monitor/api/v1/events/x%00/live",
                "/monitor/ingest/x%00",
                "/capacity/api/v1/pools/x%00",
                "/retro/api/v1/events/x%00/closure")) {
            assertProblem(suite.as("viewer").get(path), 404, "not-found");
        }
    }

    @Test
    void nobodyGetsInWithoutIdentityAndCustomersStayAmongThemselves() throws IOException {
        for (String path : List.of(
                "/intake/api/v1/events",
                "/monitor/api/v1/incidents",
                "/monitor/ingest/x",
                "/capacity/api/v1/pools",
                "/retro/api/v1/events/x/closure",
                "/retro/anything")) {
            assertProblem(suite.asNobody().get(path), 401, "unauthenticated");
        }
        String others = Events.create(suite, "b." + UUID.randomUUID() + ".example", "borealis-games", Instant.now());
        for (String path : List.of(
                "/intake/api/v1/events/" + others,
                "/monitor/api/v1/events/" + others + "/live",
                "/capacity/api/v1/events/" + others + "/headroom",
                "/retro/api/v1/events/" + others + "/closure",
                "/retro/api/v1/events/" + others + "/retrospective")) {
            assertProblem(suite.as("customer").get(path), 404, "not-found");
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                            suite.as("viewer").get(path).status())
                    .isEqualTo(200));
        }
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("Exception", "io.matchday", "io.quarkus");
    }

    private static void assertCounts(Answer answer, int accepted, int rejected, int duplicate) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(List.of(
                        answer.json().path("accepted").asInt(),
                        answer.json().path("rejected").asInt(),
                        answer.json().path("duplicate").asInt()))
                .as("accepted, rejected, duplicate")
                .containsExactly(accepted, rejected, duplicate);
    }

    private void awaitIntakeSource(String path, boolean current) {
        Awaitility.await()
                .ignoreExceptions()
                .atMost(Duration.ofSeconds(60))
                .until(() -> intakeSource(path).path("current").asBoolean() == current);
    }

    private JsonNode intakeSource(String path) throws IOException {
        Answer answer = suite.as("viewer").get(path);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        for (JsonNode source : answer.json().path("sources")) {
            if (source.path("service").asText().startsWith("intake")) {
                return source;
            }
        }
        throw new AssertionError(path + " does not say what it knows of intake: " + answer.body());
    }
}
