package io.matchday.capacity.alert;

import static io.matchday.capacity.alert.Trigger.EXHAUSTION_CRITICAL;
import static io.matchday.capacity.alert.Trigger.EXHAUSTION_WARNING;
import static io.matchday.capacity.alert.Trigger.USED_CRITICAL;
import static io.matchday.capacity.alert.Trigger.USED_NOTICE;
import static io.matchday.capacity.alert.Trigger.USED_WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerTest {
    @Test
    void ofWhatIsRaisedTogetherTheWorstOfEachKindIsTold() {
        assertThat(Trigger.farthestUp(List.of(USED_NOTICE, USED_CRITICAL, USED_WARNING, EXHAUSTION_WARNING)))
                .containsExactlyInAnyOrder(USED_CRITICAL, EXHAUSTION_WARNING);
    }

    @Test
    void ofWhatIsClearedTogetherTheLeastOfEachKindIsTold() {
        assertThat(Trigger.farthestDown(List.of(USED_WARNING, USED_CRITICAL, EXHAUSTION_CRITICAL)))
                .containsExactlyInAnyOrder(USED_WARNING, EXHAUSTION_CRITICAL);
    }

    @Test
    void nothingIsToldOfNothing() {
        assertThat(Trigger.farthestUp(List.of())).isEmpty();
    }
}
