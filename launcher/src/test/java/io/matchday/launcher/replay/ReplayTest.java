package io.matchday.launcher.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.feed.FakeMonitor;
import io.matchday.launcher.process.TestClock;
import io.matchday.launcher.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final Instant NOW = Instant.parse("2026-05-01T20:00:00Z");
    private static final String LOG =
            "{\"ts\":\"2026-03-14T08:00:00Z\"}\n{\"ts\":\"2026-03-14T08:00:04Z\"}\n{\"ts\":\"2026-03-14T08:00:10Z\"}\n";

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(NOW);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private FakeMonitor monitor;
    private Path file;

    @BeforeEach
    void listen() throws Exception {
        monitor = new FakeMonitor()
                .with(
                        "/monitor/api/v1/sources/edge",
                        200,
                        "{\"key\":\"edge\",\"format\":\"NDJSON\",\"delivery\":\"PUSH\","
                                + "\"options\":{\"mapping\":{\"time\":\"ts\"}}}")
                .with(
                        "/monitor/api/v1/sources/hose",
                        200,
                        "{\"key\":\"hose\",\"format\":\"CLOUDFRONT_JSON\",\"delivery\":\"FIREHOSE\"}");
        file = Files.writeString(folder.resolve("edge.log"), LOG);
    }

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void sendsAsFastAsTheMonitorTakesIt() {
        assertThat(replay("--source", "edge").run()).isTrue();

        assertThat(monitor.bodies()).containsExactly(LOG);
        assertThat(monitor.authorizations()).containsExactly("Bearer secret");
        assertThat(clock.pauses()).isEmpty();
        assertThat(text())
                .startsWith("3 lines, 0.0 MB, log time 2026-03-14T08:00:10Z")
                .contains("accepted 3");
    }

    @Test
    void letsLogTimeRunAtAMultipleOfTheClock() {
        replay("--source", "edge", "--speed", "2").run();

        assertThat(monitor.bodies()).hasSize(3);
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void movesTheLastRecordToNow() {
        replay("--source", "edge", "--times", "shift").run();

        assertThat(monitor.bodies())
                .containsExactly("{\"ts\":\"2026-05-01T19:59:50Z\"}\n{\"ts\":\"2026-05-01T19:59:54Z\"}\n"
                        + "{\"ts\":\"2026-05-01T20:00:00Z\"}\n");
    }

    @Test
    void aRejectedOrLateLineMakesItFail() throws Exception {
        monitor.next(200, "{\"accepted\":1,\"rejected\":1,\"duplicate\":0,\"late\":1}", Map.of());

        assertThat(replay("--source", "edge", "--json").run()).isFalse();
        JsonNode summary = new ObjectMapper().readTree(text());
        assertThat(summary.path("allTaken").asBoolean(true)).isFalse();
        assertThat(summary.path("late").asInt()).isEqualTo(1);
        assertThat(summary.path("lines").asInt()).isEqualTo(3);
    }

    @Test
    void whatAnEarlierReplayBroughtIsNotMissing() {
        monitor.next(200, "{\"accepted\":0,\"rejected\":0,\"duplicate\":3}", Map.of());

        assertThat(replay("--source", "edge").run()).isTrue();
        assertThat(text()).contains("accepted 0, rejected 0, duplicate 3");
    }

    @Test
    void withoutASignInItReplaysWhatNeedsNoTimes() {
        Map<String, String> onlyToken = Map.of("MATCHDAY_TOKEN", "secret");

        assertThat(replay(onlyToken, "--source", "edge").run()).isTrue();
        assertThatThrownBy(() ->
                        replay(onlyToken, "--source", "edge", "--speed", "1").run())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("MATCHDAY_SIGN_IN");
    }

    @Test
    void aDeliveryWithSomethingAroundItsLinesIsNotMade() {
        assertThatThrownBy(() -> replay("--source", "hose").run())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("FIREHOSE");
    }

    @Test
    void whatIsMissingOrWrongIsToldInASentence() {
        assertThatThrownBy(() -> replay(Map.of(), "--source", "edge"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("MATCHDAY_TOKEN");
        assertThatThrownBy(() -> replay()).isInstanceOf(Trouble.class).hasMessageContaining("--source");
        for (String wrong :
                List.of("--speed=0", "--speed=fast", "--times=now", "--batch=7", "--gzip=maybe", "--url=here")) {
            assertThatThrownBy(() -> replay("--source", "edge", wrong))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(wrong.substring(0, wrong.indexOf('=')));
        }
        assertThatThrownBy(() -> replay("--source", "edge", "--loud"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--loud");
        file = folder.resolve("absent.log");
        assertThatThrownBy(() -> replay("--source", "edge").run())
                .isInstanceOf(Trouble.class)
                .hasMessage("Cannot read " + file + ": there is no such file.");
    }

    private Replay replay(String... typed) {
        return replay(Map.of("MATCHDAY_TOKEN", "secret", "MATCHDAY_SIGN_IN", "engineer:password"), typed);
    }

    private Replay replay(Map<String, String> environment, String... typed) {
        List<String> words = new ArrayList<>(List.of(file.toString(), "--url=" + monitor.origin()));
        words.addAll(List.of(typed));
        Settings settings = new Settings(folder, folder, 8081, 5432);
        Console console = new Console(new PrintStream(written, true, StandardCharsets.UTF_8), false);
        return new Replay(settings, environment, console, clock, words);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
