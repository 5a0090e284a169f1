package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.watch.Inbox.Mail;
import io.matchday.monitor.window.SlotCounts;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static final long START = Instant.parse("2026-10-31T12:00:00Z").getEpochSecond();
    private static final int DAY = 86_400;
    private static final SlotCounts SOME = new SlotCounts(10, 1, 100, 0);

    private final Inbox inbox = new Inbox();

    private static Map<String, Map<Long, SlotCounts>> seconds(int domains, long from, int count) {
        return IntStream.range(0, domains)
                .boxed()
                .collect(Collectors.toMap(
                        number -> "live-%d.example".formatted(number), number -> LongStream.range(from, from + count)
                                .boxed()
                                .collect(Collectors.toMap(second -> second, second -> SOME))));
    }

    private static int size(Mail mail) {
        return mail.counted().values().stream().mapToInt(Map::size).sum();
    }

    @Test
    void whatComesMoreThanOnceIsAddedUp() throws InterruptedException {
        inbox.counted(seconds(1, START, 60));
        inbox.counted(seconds(1, START, 60));
        Mail mail = inbox.take(0);

        assertThat(mail.restored()).as("nothing was let go").isEmpty();
        assertThat(mail.counted().get("live-0.example")).hasSize(60).containsEntry(START, SOME.plus(SOME));
    }

    @Test
    void aDayThatNobodyTakesIsLetGoUpToItsLatestMinutes() throws InterruptedException {
        for (int minute = 0; minute < DAY; minute += 60) {
            inbox.counted(seconds(20, START + minute, 60));
        }
        Mail mail = inbox.take(0);

        assertThat(size(mail)).isLessThanOrEqualTo(Inbox.MOST);
        assertThat(mail.restored())
                .as("there is a gap that was not counted, and is not nothing")
                .contains(Map.of());
        assertThat(mail.counted().values()).hasSize(20).allSatisfy(seconds -> {
            assertThat(seconds.lastKey()).isEqualTo(START + DAY - 1);
            assertThat(seconds).hasSizeGreaterThanOrEqualTo((int) Inbox.KEPT_SECONDS);
        });
    }

    @Test
    void noNumberOfDomainsIsTooMany() throws InterruptedException {
        for (int second = 0; second < 10; second++) {
            inbox.counted(seconds(30_000, START + second, 1));
        }
        assertThat(size(inbox.take(0))).isLessThanOrEqualTo(Inbox.MOST);
    }

    @Test
    void whatWasTakenCountsNoMore() throws InterruptedException {
        for (int minute = 0; minute < DAY; minute += 600) {
            inbox.counted(seconds(20, START + minute, 600));
            assertThat(inbox.take(0).restored()).isEmpty();
        }
    }
}
