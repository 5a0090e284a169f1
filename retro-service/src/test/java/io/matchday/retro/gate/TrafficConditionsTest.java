package io.matchday.retro.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Shapes of the last ten minutes, in slots of ten seconds, against a peak of 1000. */
class TrafficConditionsTest {

    private static final TrafficFallen FALLEN = new TrafficFallen(Traces.DEFAULTS);
    private static final TrafficFlat FLAT = new TrafficFlat(Traces.DEFAULTS);

    private record Shape(String reason, boolean fallen, boolean flat, IntToDoubleFunction level) {}

    @TestFactory
    Stream<DynamicTest> shapes() {
        return Stream.of(
                        new Shape("a low plateau: the end", true, true, slot -> 60),
                        new Shape("nothing left at all", true, true, slot -> 0),
                        new Shape("the event goes on", false, true, slot -> 900),
                        new Shape("a break between two matches keeps six in ten", false, true, slot -> 600),
                        new Shape("just at the limit", true, true, slot -> 300),
                        new Shape("just above it", false, true, slot -> 301),
                        new Shape("low on average, but people are still leaving", true, false, slot -> 500 - slot * 8),
                        new Shape("low, but people are coming back", true, false, slot -> 20 + slot * 5),
                        new Shape(
                                "a slow decline of 15 % over the window is flat", true, true, slot -> 100 - slot / 4.0),
                        new Shape("a decline of 30 % is not", true, false, slot -> 100 - slot / 2.0),
                        new Shape("one wild slot is not a trend", true, true, slot -> slot == 30 ? 900 : 60),
                        new Shape("one missing minute is not a trend", true, true, slot -> slot / 6 == 4 ? 0 : 60),
                        new Shape("a step in the middle", true, false, slot -> slot < 30 ? 250 : 30),
                        new Shape("bursts every other minute", true, false, slot -> slot / 6 % 2 == 0 ? 200 : 20),
                        new Shape(
                                "bursts so rare that the median is nothing",
                                true,
                                false,
                                slot -> slot / 6 % 3 == 0 ? 300 : 0),
                        new Shape("jitter of a tenth", true, true, slot -> 60 + (slot * 7919 % 13 - 6)),
                        new Shape(
                                "below a hundredth of the peak any shape is flat",
                                true,
                                true,
                                slot -> slot < 30 ? 15 : 0))
                .map(shape -> DynamicTest.dynamicTest(shape.reason(), () -> check(shape)));
    }

    private static void check(Shape shape) {
        double[] levels = IntStream.range(0, 60).mapToDouble(shape.level()).toArray();
        TrafficWindow window = Traces.window(levels);
        assertThat(FALLEN.judge(window).state())
                .as("fallen, %s", Arrays.toString(window.minutes()))
                .isEqualTo(state(shape.fallen()));
        assertThat(FLAT.judge(window).state())
                .as("flat, %s", Arrays.toString(window.minutes()))
                .isEqualTo(state(shape.flat()));
    }

    private static ConditionState state(boolean met) {
        return met ? ConditionState.MET : ConditionState.UNMET;
    }
}
