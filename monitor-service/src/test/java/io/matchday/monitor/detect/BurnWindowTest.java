package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurnWindowTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "PT720H, 3600, 0.02, 14.4, the workbook's page: 2 % of thirty days in an hour",
        "PT720H, 21600, 0.05, 6, the workbook's page: 5 % in six hours",
        "PT720H, 259200, 0.1, 1, the workbook's ticket: 10 % in three days",
        "PT4H, 60, 0.02, 4.8, an event of four hours",
        "PT1H, 60, 0.02, 1.2, a short event has little budget to burn",
        "PT30M, 60, 0.02, 1, never less than what was agreed"
    })
    void scalesWithTheEvent(Duration event, int seconds, double share, double factor, String why) {
        assertThat(new BurnWindow(seconds, share).factor(event)).as(why).isCloseTo(factor, within(1e-12));
    }

    @Test
    void leavesOutWindowsThatAreALargePartOfTheEvent() {
        assertThat(BurnWindow.of(Duration.ofHours(4)))
                .extracting(BurnWindow::seconds)
                .containsExactly(60, 300, 1_800);
        assertThat(BurnWindow.of(Duration.ofHours(1)))
                .extracting(BurnWindow::seconds)
                .containsExactly(60, 300);
        assertThat(BurnWindow.of(Duration.ofMinutes(3))).isEmpty();
    }
}
