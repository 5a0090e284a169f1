package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "1000, 8000, 0, three pauses and five seconds may pass",
        "1000, 10000, 2, whatever comes beyond",
        "60000, 180000, 0, a body a minute: the next may be two late",
        "60000, 200000, 15, and not three",
    })
    void silenceIsLongerThanThePausesBefore(long pause, long silent, long overdue, String why) {
        Cadence cadence = new Cadence(0);
        for (int times = 1; times <= 10; times++) {
            cadence.heard(times * pause);
        }
        assertThat(cadence.overdue(10 * pause + silent)).as(why).isEqualTo(overdue);
    }
}
