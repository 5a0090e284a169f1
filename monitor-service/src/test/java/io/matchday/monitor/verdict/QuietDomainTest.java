package io.matchday.monitor.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.delta.ErrorCell;
import io.matchday.monitor.delta.Facet;
import io.matchday.monitor.delta.FacetCell;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A domain in which nothing ever failed: whatever fails now has no like. */
class QuietDomainTest {

    private static final int NODES = 20;
    private static final long ONSET = 1_793_000_300;

    private static Verdict verdict(int errors) {
        DomainCube cube = new DomainCube("e.com", ONSET - 300, ONSET + 60);
        for (long slot = ONSET - 300; slot < ONSET + 60; slot += 10) {
            for (int node = 0; node < NODES; node++) {
                int failed = node == 7 && slot >= ONSET ? errors : 0;
                cube.add(new FacetCell("e.com", Facet.NODE, "edge-" + node, 0, slot, 40, failed, 0));
            }
            if (slot >= ONSET && errors > 0) {
                cube.add(new ErrorCell("e.com", slot, 502, "edge-7", "", "", "", "", "", 0), errors);
            }
        }
        return new Diagnosis().of(cube, ONSET, ONSET + 50);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "5, an eighth of one node's requests",
        "40, all of one node's requests",
    })
    void whatAloneFailsIsNamed(int errors, String why) {
        Verdict verdict = verdict(errors);
        assertThat(verdict.kind()).as(why).isEqualTo(VerdictKind.BROKEN_NODE);
        assertThat(verdict.causes()).singleElement().satisfies(cause -> assertThat(cause.values())
                .isEqualTo(Map.of("node", "edge-7")));
    }
}
