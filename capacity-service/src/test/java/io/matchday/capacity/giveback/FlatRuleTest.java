package io.matchday.capacity.giveback;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.giveback.Flatness.Verdict;
import io.matchday.capacity.monitor.SlotsCopy;
import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlatRuleTest {
    private static final Instant END = Instant.parse("2026-12-05T16:00:00Z");
    private static final long PEAK = 1_000_000;
    private static final int SLOTS = 90;
    private static final FlatRule RULE = new FlatRule(new FlatRule.Settings(15, 10, 0.05, 0.2, 0.01));

    static Stream<Arguments> traffic() {
        return Stream.of(
                Arguments.of("2 % of the peak, level", every(1), level(20_000), Verdict.FLAT),
                Arguments.of("exactly 5 % is not above it", every(1), level(50_000), Verdict.FLAT),
                Arguments.of("just above 5 %", every(1), level(50_001), Verdict.NOT_FLAT),
                Arguments.of("one slot at half time too high", every(1), spike(60_000), Verdict.NOT_FLAT),
                Arguments.of("one wild slot within 5 % is no trend", every(1), spike(45_000), Verdict.FLAT),
                Arguments.of("people still leave", every(1), falling(49_000, 300), Verdict.NOT_FLAT),
                Arguments.of("people come back", every(1), rising(20_000, 300), Verdict.NOT_FLAT),
                Arguments.of("so few that no trend matters", every(1), falling(9_000, 100), Verdict.FLAT),
                Arguments.of("every other slot without a request", every(2), level(20_000), Verdict.FLAT),
                Arguments.of("heard of nine minutes only", last(54), level(20_000), Verdict.UNKNOWN),
                Arguments.of("heard of nothing", last(0), level(20_000), Verdict.UNKNOWN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traffic")
    void trafficIsJudgedByItsNewestMinutes(
            String what, LongPredicate heard, LongUnaryOperator bitsPerSecond, Verdict expected) {
        assertThat(judge(heard, bitsPerSecond)).isEqualTo(expected);
    }

    @Property
    void nothingAboveTheShareIsEverFlat(@ForAll @LongRange(min = 50_001, max = 2_000_000) long rate) {
        assertThat(judge(every(1), level(rate))).isNotEqualTo(Verdict.FLAT);
    }

    @Property
    void theUnitOfTrafficDoesNotMatter(@ForAll @LongRange(min = 1, max = 1_000_000) long unit) {
        SlotsCopy scaled = slots(every(1), slot -> unit * level(20_000).applyAsLong(slot));

        assertThat(RULE.judge(scaled, unit * PEAK, END).verdict()).isEqualTo(Verdict.FLAT);
    }

    private static Verdict judge(LongPredicate heard, LongUnaryOperator bitsPerSecond) {
        return RULE.judge(slots(heard, bitsPerSecond), PEAK, END).verdict();
    }

    private static SlotsCopy slots(LongPredicate heard, LongUnaryOperator bitsPerSecond) {
        List<SlotsCopy.Slot> slots = LongStream.range(0, SLOTS)
                .filter(heard)
                .mapToObj(slot ->
                        new SlotsCopy.Slot(END.minusSeconds(10 * (SLOTS - slot)), bitsPerSecond.applyAsLong(slot)))
                .toList();
        return new SlotsCopy(10, 0, slots, List.of());
    }

    private static LongUnaryOperator level(long rate) {
        return slot -> rate;
    }

    private static LongUnaryOperator spike(long rate) {
        return slot -> slot == 40 ? rate : 20_000;
    }

    private static LongUnaryOperator falling(long first, long by) {
        return slot -> Math.max(0, first - by * slot);
    }

    private static LongUnaryOperator rising(long first, long by) {
        return slot -> first + by * slot;
    }

    private static LongPredicate every(int slots) {
        return slot -> slot % slots == 0;
    }

    private static LongPredicate last(int slots) {
        return slot -> slot >= SLOTS - slots;
    }
}
