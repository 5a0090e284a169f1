package io.matchday.monitor.delta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.monitor.line.Slice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeltaTest {

    private static Map<Object, Object> contents(Delta delta) {
        Map<Object, Object> contents = new HashMap<>(delta.rollupsBySecond());
        delta.eachFacet(cell -> contents.put(cell, 1));
        delta.eachError(contents::put);
        return contents;
    }

    private static Delta random(long seed, int lines) {
        return new RandomLines(seed).addTo(new Delta(new Vocabulary(1_000)), lines);
    }

    private static void add(Delta delta, Delta other) {
        DeltaCodec.addTo(delta, DeltaCodec.encode(other));
    }

    @Property(tries = 50)
    void addingIsTheSameInAnyOrderAndAnyVocabulary(
            @ForAll long seed, @ForAll @IntRange(max = 300) int some, @ForAll @IntRange(max = 300) int more) {
        Delta inOneGo = new Delta(new Vocabulary(1_000));
        new RandomLines(seed).addTo(inOneGo, some);
        new RandomLines(seed + 1).addTo(inOneGo, more);
        Delta one = random(seed, some);
        add(one, random(seed + 1, more));
        Delta other = random(seed + 1, more);
        add(other, random(seed, some));
        assertThat(contents(one)).isEqualTo(contents(inOneGo)).isEqualTo(contents(other));
    }

    @Property(tries = 50)
    void comesBackFromBytesAsItWas(@ForAll long seed, @ForAll @IntRange(max = 300) int lines) {
        Delta delta = random(seed, lines);
        Delta read = new Delta(new Vocabulary(1_000));
        DeltaCodec.addTo(read, DeltaCodec.encode(delta));
        assertThat(contents(read)).isEqualTo(contents(delta));
    }

    @Property(tries = 50)
    void itsRollupsAreReadAlone(@ForAll long seed, @ForAll @IntRange(max = 300) int lines) {
        Delta delta = random(seed, lines);
        Delta read = new Delta(new Vocabulary(1_000));
        DeltaCodec.addRollupsTo(read, DeltaCodec.encode(delta));
        assertThat(contents(read)).isEqualTo(new HashMap<Object, Object>(delta.rollupsBySecond()));
    }

    @Property(tries = 20)
    void writtenAfterOneAnotherTheyAreRead(@ForAll long seed, @ForAll @IntRange(max = 100) int lines) {
        byte[] one = DeltaCodec.encode(random(seed, lines));
        byte[] other = DeltaCodec.encode(random(seed + 1, lines));
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        Delta expected = random(seed, lines);
        add(expected, random(seed + 1, lines));
        Delta read = new Delta(new Vocabulary(1_000));
        DeltaCodec.addTo(read, both);
        assertThat(contents(read)).isEqualTo(contents(expected));
    }

    @Test
    void bytesThatAreNoDeltaAreRefused() {
        byte[] whole = DeltaCodec.encode(random(1, 50));
        Delta into = new Delta(new Vocabulary(1_000));
        byte[] later = whole.clone();
        later[0] = 9;
        assertThatThrownBy(() -> DeltaCodec.addTo(into, later)).hasMessageContaining("later version");
        assertThatThrownBy(() -> DeltaCodec.addTo(into, Arrays.copyOf(whole, whole.length - 1)))
                .hasMessage("Cut short");
        assertThatThrownBy(() -> DeltaCodec.addTo(into, Arrays.copyOf(whole, whole.length + 1)))
                .hasMessageContaining("later version");
    }

    @Property(tries = 50)
    void whatTheVersionBeforeWroteIsReadAsItWas(@ForAll long seed, @ForAll @IntRange(max = 300) int lines) {
        Delta delta = random(seed, lines);
        Delta read = new Delta(new Vocabulary(1_000));
        DeltaCodec.addTo(read, FormerLayout.of(delta));
        assertThat(contents(read)).isEqualTo(contents(delta));
        Delta rollups = new Delta(new Vocabulary(1_000));
        DeltaCodec.addRollupsTo(rollups, FormerLayout.of(delta));
        assertThat(contents(rollups)).isEqualTo(new HashMap<Object, Object>(delta.rollupsBySecond()));
    }

    /** Several deltas, of both layouts, some written behind one another. */
    @Property(tries = 30)
    void minuteByMinuteTheyAddUpToTheWhole(@ForAll long seed, @ForAll @IntRange(max = 300) int lines) {
        Delta whole = new Delta(new Vocabulary(1_000));
        MinuteSums sums = new MinuteSums(new Vocabulary(1_000));
        sums.add(DeltaCodec.encode(random(seed + 9, 10)));
        sums.begin(new Vocabulary(1_000));
        for (int i = 0; i < 3; i++) {
            byte[] one = DeltaCodec.encode(random(seed + i, lines));
            byte[] other = FormerLayout.of(random(seed - i - 1, lines));
            byte[] both = Arrays.copyOf(one, one.length + other.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            sums.add(both);
            DeltaCodec.addTo(whole, both);
        }
        assertThat(sums.rollups().rollupsBySecond()).isEqualTo(whole.rollupsBySecond());
        Map<Object, Object> contents = new HashMap<>(whole.rollupsBySecond());
        sums.eachMinute((domain, begin, details) -> {
            Delta minute = new Delta(new Vocabulary(1_000));
            DeltaCodec.addTo(minute, details);
            minute.eachFacet(cell -> {
                assertThat(cell.domain()).isEqualTo(domain);
                assertThat(cell.slot()).isEqualTo(begin);
            });
            minute.eachError((cell, count) -> assertThat(cell.slot()).isBetween(begin, begin + 59));
            contents.putAll(contents(minute));
        });
        assertThat(contents).isEqualTo(contents(whole));
    }

    @Property(tries = 20)
    void partsOfAMinuteBecomeOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int lines) {
        List<byte[]> parts = List.of(DeltaCodec.encode(random(seed, lines)), FormerLayout.of(random(seed + 1, lines)));
        Delta expected = new Delta(new Vocabulary(1_000));
        parts.forEach(part -> DeltaCodec.addTo(expected, part));
        Delta read = new Delta(new Vocabulary(1_000));
        DeltaCodec.addTo(read, MinuteDetails.together(new Vocabulary(1_000), parts));
        assertThat(contents(read)).isEqualTo(contents(expected));
    }

    @Test
    void aCrowdedMinuteLosesNamesAndNoCounts() {
        Delta crowded = new Delta(new Vocabulary(200_000));
        int minute = crowded.minutes.number(crowded.vocabulary().knownDomain(slice("a.example")), 600);
        for (int i = 0; i < MinuteDetails.MOST_ROWS + 1_000; i++) {
            int node = crowded.vocabulary().label("node-" + i);
            crowded.facets.add(Keys.facet(minute, Facet.NODE, node), 1, 0, 10);
        }
        byte[] bounded = MinuteDetails.together(new Vocabulary(200_000), List.of(DeltaCodec.encode(crowded)));
        Delta read = new Delta(new Vocabulary(200_000));
        DeltaCodec.addTo(read, bounded);
        Map<String, Long> requests = new HashMap<>();
        read.eachFacet(cell -> requests.put(cell.name(), cell.requests()));
        assertThat(requests).hasSize(MinuteDetails.MOST_ROWS + 1).containsEntry(Vocabulary.OTHER, 1_000L);
    }

    private static Slice slice(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new Slice().set(bytes, 0, bytes.length);
    }

    @Test
    void aFullVocabularyCountsWhatIsNewTogether() {
        Delta crowded = new RandomLines(3).addTo(new Delta(new Vocabulary(3)), 500);
        assertThat(crowded.vocabulary().full()).isTrue();
        Map<String, Long> byDomain = new HashMap<>();
        crowded.rollupsBySecond().forEach((key, counts) -> byDomain.merge(key.domain(), counts.requests(), Long::sum));
        assertThat(byDomain).containsKey(Vocabulary.OTHER);
        assertThat(byDomain.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(500);
    }

    @Test
    void isForgottenWhenItBeginsAnew() {
        Delta delta = random(5, 100);
        delta.begin(delta.vocabulary());
        assertThat(delta.isEmpty()).isTrue();
        assertThat(delta.rows()).isZero();
        new RandomLines(6).addTo(delta, 100);
        assertThat(contents(delta)).isEqualTo(contents(random(6, 100)));
    }
}
