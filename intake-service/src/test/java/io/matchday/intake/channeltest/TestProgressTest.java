package io.matchday.intake.channeltest;

import static io.matchday.intake.Evening.ADA;
import static io.matchday.intake.Evening.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Level;
import io.matchday.intake.monitor.TestAnswer;
import io.matchday.intake.monitor.TestMessage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestProgressTest {

    private static final Instant ASKED = Instant.parse("2026-12-04T12:00:00Z");
    private static final TestAnswer AWAY = new TestAnswer.Away();

    @Test
    void aMonitorThatIsAwayIsAskedAgainEverMoreSeldom() {
        ChannelTest test = pending();
        long[] pauses = new long[8];
        for (int i = 0; i < pauses.length; i++) {
            TestProgress.apply(test, AWAY, ASKED);
            pauses[i] = Duration.between(ASKED, test.nextCallAt()).toSeconds();
        }
        assertThat(pauses).containsExactly(1, 2, 4, 8, 16, 30, 30, 30);
        assertThat(test.isPending()).isTrue();
    }

    @Test
    void everyTestComesToAnEnd() {
        ChannelTest test = pending();
        TestProgress.apply(test, AWAY, ASKED.plus(Duration.ofHours(24)));
        assertThat(test.isPending()).as("a day is not over").isTrue();
        TestProgress.apply(test, AWAY, ASKED.plus(Duration.ofHours(24)).plusMillis(1));
        assertThat(test.view().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(test.nextCallAt()).isNull();
        ChannelTest forgotten = pending();
        TestProgress.apply(forgotten, told("PENDING", null, null), ASKED.plus(Duration.ofHours(25)));
        assertThat(forgotten.view().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aTestThatHasBeenHandedOverIsAskedForByItsName() {
        ChannelTest test = pending();
        assertThat(test.messageId()).isEmpty();
        TestProgress.apply(test, told("PENDING", null, null), ASKED);
        assertThat(test.messageId()).contains("m-1");
        assertThat(test.nextCallAt()).isEqualTo(ASKED.plusSeconds(1));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "SENT, -, 2xx, SENT, took it",
                "FAILED, NOT_TAKEN, 5xx, FAILED, answered 5xx",
                "FAILED, NO_ANSWER, -, FAILED, did not answer",
                "FAILED, ADDRESS_REFUSED, -, FAILED, must not be called",
                "FAILED, SOMETHING_NEW, -, FAILED, did not answer"
            })
    void itsEndIsToldInWords(String state, String failure, String statusClass, Outcome outcome, String words) {
        ChannelTest test = pending();
        TestProgress.apply(test, told(state, failure, statusClass), ASKED);
        assertThat(test.view().outcome()).isEqualTo(outcome);
        assertThat(test.view().detail().en()).contains(words);
        assertThat(test.view().latencyMillis()).isEqualTo(42);
        assertThat(test.view().attempts()).isEqualTo(3);
    }

    @Test
    void whatTheMonitorRefusesHasFailed() {
        ChannelTest test = pending();
        TestProgress.apply(test, new TestAnswer.Refused("channel-not-sendable"), ASKED);
        assertThat(test.view().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(test.view().detail().en()).contains("channel-not-sendable");
    }

    private static TestAnswer told(String state, String failure, String statusClass) {
        return new TestAnswer.Told(new TestMessage("m-1", state, 3, failure, statusClass, 42L));
    }

    private static ChannelTest pending() {
        EventChannel channel =
                EventChannel.of(facts(Level.CRITICAL, ADA)).iterator().next();
        return new ChannelTest("cup", channel, "engineer", ASKED);
    }
}
