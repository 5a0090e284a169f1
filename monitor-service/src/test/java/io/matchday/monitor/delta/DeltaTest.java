package io.matchday.monitor.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
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

    @Property(tries = 30)
    void itsMinutesAddUpToTheWhole(@ForAll long seed, @ForAll @IntRange(max = 300) int lines) {
        Delta delta = random(seed, lines);
        MinuteDetails parts = new MinuteDetails(delta);
        Map<Object, Long> requests = new HashMap<>();
        Map<Object, Long> errors = new HashMap<>();
        Delta minute = new Delta(delta.vocabulary());
        for (int part = 0; part < parts.size(); part++) {
            String domain = parts.domain(part);
            long start = parts.minute(part);
            minute.begin(minute.vocabulary());
            parts.addTo(minute, part);
            Delta written = new Delta(new Vocabulary(1_000));
            DeltaCodec.addTo(written, parts.encoded(part), MinuteDetails.SECONDS);
            assertThat(contents(written)).as("as bytes").isEqualTo(contents(minute));
            minute.eachFacet(cell -> {
                assertThat(cell.domain()).isEqualTo(domain);
                assertThat(cell.slot()).isEqualTo(start);
                requests.merge(cell.facet() + cell.name() + cell.number(), cell.requests(), Long::sum);
            });
            minute.eachError((cell, count) -> {
                assertThat(cell.slot()).isBetween(start, start + 59);
                errors.merge(cell, count, Long::sum);
            });
        }
        Map<Object, Long> allRequests = new HashMap<>();
        delta.eachFacet(
                cell -> allRequests.merge(cell.facet() + cell.name() + cell.number(), cell.requests(), Long::sum));
        Map<Object, Long> allErrors = new HashMap<>();
        delta.eachError(allErrors::put);
        assertThat(requests).isEqualTo(allRequests);
        assertThat(errors).isEqualTo(allErrors);
    }

    @Test
    void aFullVocabularyCountsWhatIsNewTogether() {
        Delta crowded = new RandomLines(3).addTo(new Delta(new Vocabulary(3)), 500);
        assertThat(crowded.vocabulary().full()).isTrue();
        Map<String, Long> byDomain = new HashMap<>();
        crowded.rollups().forEach((key, counts) -> byDomain.merge(key.domain(), counts.requests(), Long::sum));
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
