package io.matchday.launcher.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.process.TestClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFeedTest {

    private static final Packed LINES = Packed.gzip("one\ntwo\n".getBytes(StandardCharsets.UTF_8));

    private final TestClock clock = new TestClock(Instant.parse("2026-05-01T10:00:00Z"));
    private FakeMonitor monitor;

    @BeforeEach
    void listen() throws Exception {
        monitor = new FakeMonitor();
    }

    @AfterEach
    void close() {
        monitor.close();
    }

    @Test
    void sendsPackedLinesWithTheToken() {
        Receipt receipt = feed().push(LINES);

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(monitor.bodies()).containsExactly("one\ntwo\n");
        assertThat(monitor.encodings()).containsExactly("gzip");
        assertThat(monitor.authorizations()).containsExactly("Bearer secret");
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void sendsPlainLinesWithoutAnEncoding() {
        feed().push(Packed.plain("one\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(monitor.encodings()).containsExactly("null");
        assertThat(monitor.bodies()).containsExactly("one\n");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "429, 7, it says when it has room again",
        "503, 2, it is starting or could not write",
    })
    void waitsAsLongAsTheMonitorAsks(int status, int seconds, String why) {
        monitor.next(status, "{}", Map.of("Retry-After", Integer.toString(seconds)));

        Receipt receipt = feed().push(LINES);

        assertThat(receipt.refusals()).as(why).isEqualTo(1);
        assertThat(clock.pauses()).as(why).containsExactly(Duration.ofSeconds(seconds));
        assertThat(monitor.bodies()).containsExactly("one\ntwo\n", "one\ntwo\n");
    }

    @Test
    void aLostConnectionIsTriedAgainAfterLongerAndLongerPauses() {
        monitor.nextIsLost();
        monitor.nextIsLost();
        monitor.next(502, "", Map.of());

        assertThat(feed().push(LINES).accepted()).isEqualTo(2);
        assertThat(clock.pauses())
                .startsWith(Duration.ofMillis(200), Duration.ofMillis(400))
                .isSorted();
    }

    @Test
    void whatWasCountedBeforeItsAnswerGotLostCountsAsAccepted() {
        monitor.next(503, "{}", Map.of());
        monitor.next(200, "{\"accepted\":0,\"rejected\":0,\"duplicate\":2}", Map.of());

        assertThat(feed().push(LINES))
                .extracting(Receipt::accepted, Receipt::duplicate)
                .containsExactly(2L, 0L);
    }

    @Test
    void tellsWhatTheMonitorMadeOfTheLines() {
        monitor.next(200, "{\"accepted\":1,\"rejected\":2,\"duplicate\":3,\"late\":4}", Map.of());

        assertThat(feed().push(LINES))
                .extracting(Receipt::accepted, Receipt::rejected, Receipt::duplicate, Receipt::late)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aRefusalForGoodEndsInASentenceWithoutTheToken() {
        monitor.next(401, "{\"code\":\"unauthenticated\",\"detail\":\"Send the source's token\"}", Map.of());

        assertThatThrownBy(() -> feed().push(LINES))
                .isInstanceOf(Trouble.class)
                .hasMessageEndingWith("/monitor/ingest/edge: 401 unauthenticated (Send the source's token).")
                .hasMessageNotContaining("secret");
        assertThat(monitor.bodies()).hasSize(1);
    }

    @Test
    void aMonitorThatStaysAwayIsGivenUpInTheEnd() {
        monitor.close();

        assertThatThrownBy(() -> feed().push(LINES))
                .isInstanceOf(Trouble.class)
                .hasMessageContainingAll("did not take", "ConnectException");
        assertThat(clock.pauses().stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
    }

    private LogFeed feed() {
        return new LogFeed(URI.create(monitor.origin() + "/monitor/ingest/edge"), "secret", clock);
    }
}
