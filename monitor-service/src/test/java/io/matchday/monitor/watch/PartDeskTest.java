package io.matchday.monitor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Part;
import io.matchday.monitor.detect.PartCounts;
import io.matchday.monitor.detect.PartOf;
import io.matchday.monitor.detect.PartSlot;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.incident.IncidentKind;
import io.matchday.monitor.incident.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartDeskTest {

    private static final int TEN = 10;
    private static final int NODES = 10;
    private static final Topic BAD_NODE = new Topic(IncidentKind.ERROR_RATIO, "node=edge-3");

    private final PartDesk desk = new PartDesk("final/live.example", Sensitivity.standard(TEN));
    private int slot;

    /** So many slots in which one node of ten fails by so many of a thousand requests; the others by one. */
    private List<Change> slots(int count, long errors) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<Part, PartCounts> parts = new HashMap<>();
            PartCounts whole = PartCounts.NONE;
            for (int node = 0; node < NODES; node++) {
                PartCounts counts = new PartCounts(1_000, node == 3 ? errors : 1, 0);
                parts.put(new Part(PartOf.NODE, "edge-" + node), counts);
                whole = whole.plus(counts);
            }
            changes.addAll(desk.judge(new PartSlot((long) TEN * slot++, whole, parts)));
        }
        return changes;
    }

    @Test
    void knowsWhatItHasToldAndWhatIsOver() {
        assertThat(slots(60, 1)).isEmpty();
        assertThat(slots(3, 80))
                .extracting(change -> Topic.of(change.finding()))
                .contains(BAD_NODE);
        assertThat(desk.open()).contains(BAD_NODE);
        slots(60, 1);
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void whatSomebodyEndedAndIsStillThereIsToldAnew() {
        slots(60, 1);
        slots(3, 80);
        desk.release();
        assertThat(slots(3, 80)).isEmpty();
        List<Change> again = slots(2, 80);
        assertThat(again)
                .hasOnlyElementsOfType(Change.Opened.class)
                .hasSize(desk.open().size());
        assertThat(again.get(0).finding().at()).isEqualTo((long) TEN * (slot - 2));
        assertThat(again.get(0).finding().onset()).isEqualTo((long) TEN * 60);
        assertThat(slots(5, 80)).isEmpty();
    }
}
