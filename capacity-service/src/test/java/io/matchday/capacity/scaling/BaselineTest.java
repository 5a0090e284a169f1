package io.matchday.capacity.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.pool.FigureKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Baseline KNOWN = new Baseline(100, Optional.of(300L));

    @Test
    void aReadingHasToShowTheGrantOnTopOfWhatWasThere() {
        assertThat(KNOWN.needed(FigureKind.TOTAL, 20, 0)).contains(120L);
        assertThat(KNOWN.needed(FigureKind.QUOTA, 20, 0)).contains(320L);
    }

    @Test
    void whatOthersBroughtOrTookMeanwhileIsNotTheGrant() {
        assertThat(KNOWN.needed(FigureKind.TOTAL, 20, 15)).contains(135L);
        assertThat(KNOWN.needed(FigureKind.TOTAL, 20, -40)).contains(80L);
    }

    @Test
    void aQuotaThatWasNotKnownShowsNothingNorDoesWhatRuns() {
        assertThat(new Baseline(100, Optional.empty()).needed(FigureKind.QUOTA, 20, 0))
                .isEmpty();
        assertThat(KNOWN.needed(FigureKind.IN_USE, 20, 0)).isEmpty();
    }
}
