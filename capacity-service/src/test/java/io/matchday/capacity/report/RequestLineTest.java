package io.matchday.capacity.report;

import static io.matchday.capacity.report.Samples.NOON;
import static io.matchday.capacity.report.Samples.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.scaling.RequestState;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestLineTest {
    private static final long DAY = 86_400;

    @Test
    void eachPartOfTheWayIsTimed() {
        RequestLine line = RequestLine.of(
                asked(1, 5).granted(5).seen(NOON.minus(Duration.ofDays(1))).kept(), NOON);

        assertThat(line.noticeInTime()).isTrue();
        assertThat(line.secondsToGrant()).isEqualTo(2 * DAY);
        assertThat(line.secondsToVerify()).isEqualTo(DAY);
        assertThat(line.thereInTime()).isTrue();
    }

    @Test
    void whatCameAfterItWasNeededWasNotThereInTime() {
        assertThat(RequestLine.of(
                                asked(1, 5).granted(5).seen(NOON.plusSeconds(1)).kept(), NOON)
                        .thereInTime())
                .isFalse();
        assertThat(RequestLine.of(asked(1, 5).kept(), NOON.plusSeconds(1)).thereInTime())
                .as("never came")
                .isFalse();
        assertThat(RequestLine.of(asked(1, 5).kept(), NOON).thereInTime())
                .as("may still come")
                .isNull();
    }

    @Test
    void aNoticeAfterItsTimeWasLateAndOneThatWasNeverGivenIsNeither() {
        assertThat(RequestLine.of(asked(1, 5).kept(Optional.of(NOON), Optional.empty()), NOON)
                        .noticeInTime())
                .isFalse();
        RequestLine draft = RequestLine.of(
                asked(1, 5).in(RequestState.DRAFT).kept(Optional.empty(), Optional.empty()), NOON.plusSeconds(1));
        assertThat(draft.noticeInTime()).isNull();
        assertThat(draft.thereInTime()).isNull();
        assertThat(draft.secondsToGrant()).isNull();
    }
}
