package io.matchday.monitor.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartWatchTest {

    private static final int TEN = 10;
    private static final int NODES = 20;
    private static final int REGIONS = 4;
    private static final int ONSET = 60;
    private static final double USUAL = 0.003;

    /** What fails, and how much of it. */
    private interface Fails {
        double at(int slot, int node);
    }

    private static Part node(int number) {
        return new Part(PartOf.NODE, "node-" + number);
    }

    private static List<Change> judged(long seed, int slots, Fails fails) {
        Random random = new Random(seed);
        PartWatch watch = new PartWatch("e.com", Sensitivity.standard(TEN));
        List<Change> changes = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            Map<Part, PartCounts> parts = new HashMap<>();
            PartCounts whole = PartCounts.NONE;
            for (int node = 0; node < NODES; node++) {
                long requests = Traffic.poisson(random, 40 + 20.0 * node);
                double share = USUAL * (1 + node % 3) / 2 + fails.at(slot, node);
                long errors = Traffic.binomial(random, requests, Math.min(1, share));
                PartCounts counts = new PartCounts(requests, errors, Traffic.binomial(random, requests, USUAL));
                whole = whole.plus(counts);
                parts.put(node(node), counts);
                parts.merge(new Part(PartOf.REGION, "region-" + node % REGIONS), counts, PartCounts::plus);
            }
            changes.addAll(watch.judge(new PartSlot((long) slot * TEN, whole, parts)));
        }
        return changes;
    }

    private static PartFinding found(Change change) {
        return (PartFinding) change.finding();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void tellsNothingOfAHealthyDay(@ForAll long seed) {
        assertThat(judged(seed, 720, (slot, node) -> 0)).isEmpty();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void namesThePlantedNodeAndDatesItToTheSlot(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = NODES - 1) int bad) {
        List<Change> changes = judged(seed, 90, (slot, node) -> slot >= ONSET && node == bad ? 0.4 : 0);
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change).as("it lasts").isInstanceOf(Change.Opened.class);
            assertThat(found(change).part())
                    .as("the node, or the region that it is a large part of")
                    .isIn(node(bad), new Part(PartOf.REGION, "region-" + bad % REGIONS), Part.DOMAIN);
        });
        assertThat(changes).anySatisfy(change -> {
            assertThat(found(change).part()).isEqualTo(node(bad));
            assertThat(found(change).onset())
                    .as("a slot that was bad by chance just before belongs to it")
                    .isBetween((ONSET - 1L) * TEN, (long) ONSET * TEN);
        });
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void whatFailsEverywhereIsTheDomain(@ForAll long seed) {
        assertThat(judged(seed, 90, (slot, node) -> slot >= ONSET ? 0.2 : 0))
                .as("no part is worse than the rest")
                .singleElement()
                .satisfies(change -> assertThat(found(change).part()).isEqualTo(Part.DOMAIN));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void closesOnceAndStaysClosed(@ForAll long seed) {
        List<Change> changes =
                judged(seed, 180, (slot, node) -> slot >= ONSET && slot < ONSET + 30 && node == 19 ? 0.3 : 0);
        assertThat(changes.stream().filter(change -> found(change).part().equals(node(19))))
                .hasSize(2)
                .satisfiesExactly(opened -> assertThat(opened).isInstanceOf(Change.Opened.class), closed -> assertThat(
                                ((Change.Closed) closed).at())
                        .as("30 s of it suffice, and trouble of the last 30 s has to be over")
                        .isBetween((ONSET + 30L) * TEN, (ONSET + 45L) * TEN));
    }

    @Test
    void aFewErrorsOfASmallPartAreNobodysSleep() {
        PartWatch watch = new PartWatch("e.com", Sensitivity.standard(TEN));
        Part small = new Part(PartOf.NODE, "small");
        for (int slot = 0; slot < 60; slot++) {
            PartCounts counts = slot == 50 ? new PartCounts(4, 4, 0) : new PartCounts(4, 0, 0);
            PartSlot at = new PartSlot((long) slot * TEN, new PartCounts(10_000, 30, 10), Map.of(small, counts));
            assertThat(watch.judge(at)).as("four errors in slot %d", slot).isEmpty();
        }
    }

    @Test
    void aFileIsHeldAgainstAllRequests() {
        PartWatch watch = new PartWatch("e.com", Sensitivity.standard(TEN));
        Part file = new Part(PartOf.FILE, "api/login");
        List<Change> changes = new ArrayList<>();
        for (int slot = 0; slot < 60; slot++) {
            Map<Part, PartCounts> parts = slot < 50 ? Map.of() : Map.of(file, new PartCounts(20_000, 200, 0));
            changes.addAll(watch.judge(new PartSlot((long) slot * TEN, new PartCounts(20_000, 60, 10), parts)));
        }
        assertThat(changes).as("one in a hundred of all").singleElement().satisfies(change -> {
            assertThat(found(change).part()).isEqualTo(file);
            assertThat(found(change).onset()).isEqualTo(500);
            assertThat(found(change).text("e.com").en())
                    .startsWith("e.com, address api/login: 200 of 20000 requests failed (1 %; usual 0 %");
            assertThat(found(change).text("e.com").zh()).startsWith("e.com，地址 api/login：20000 个请求中失败 200");
        });
    }

    @Test
    void aPartThatGetsNoTrafficAnyMoreIsOverByAndBy() {
        PartWatch watch = new PartWatch("e.com", Sensitivity.standard(TEN));
        List<Change> changes = new ArrayList<>();
        for (int slot = 0; slot < 120; slot++) {
            Map<Part, PartCounts> parts = new HashMap<>();
            if (slot < 55) {
                parts.put(node(1), new PartCounts(500, slot < 50 ? 1 : 250, 0));
            }
            changes.addAll(watch.judge(new PartSlot((long) slot * TEN, new PartCounts(20_000, 60, 10), parts)));
        }
        assertThat(changes).hasSize(2);
        assertThat(changes.get(1)).as("it was taken out of scheduling").isInstanceOf(Change.Closed.class);
    }
}
