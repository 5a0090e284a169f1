package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.pool.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ComputationInvariantsTest {
    private static final long TEN_PETABIT = 10_000_000_000_000_000L;

    @Property(tries = 200)
    void aGreaterBurstNeverLowersANeed(
            @ForAll @LongRange(min = 1, max = TEN_PETABIT) long play,
            @ForAll @LongRange(min = 1, max = TEN_PETABIT) long origin,
            @ForAll @LongRange(min = 1, max = TEN_PETABIT) long push,
            @ForAll("growth") List<Long> more,
            @ForAll("shares") List<Double> shares) {
        Map<Kind, Amounts> before = totals(facts(play, origin, push, shares).computed());
        Map<Kind, Amounts> after = totals(facts(play + more.get(0), origin + more.get(1), push + more.get(2), shares)
                .computed());

        before.forEach((kind, amounts) -> {
            assertThat(after).containsKey(kind);
            assertThat(after.get(kind).p50()).as("p50 of " + kind).isGreaterThanOrEqualTo(amounts.p50());
            assertThat(after.get(kind).p90()).as("p90 of " + kind).isGreaterThanOrEqualTo(amounts.p90());
        });
    }

    @Property(tries = 200)
    void theAudiencesPartsAddUpToTheBurst(
            @ForAll @LongRange(min = 1, max = TEN_PETABIT) long play, @ForAll("shares") List<Double> shares) {
        Amounts parts = facts(play, 1, 1, shares).computed().lines().stream()
                .filter(line -> line.key().rule().equals("play-burst"))
                .map(ComputedLine::amounts)
                .reduce(Amounts.NONE, Amounts::plus);

        assertThat(parts).isEqualTo(Amounts.exactly(play));
    }

    @Property(tries = 50)
    void theSameFactsGiveTheSameDemand(
            @ForAll @LongRange(min = 1, max = TEN_PETABIT) long play, @ForAll("shares") List<Double> shares) {
        assertThat(facts(play, 2, 3, shares).computed())
                .isEqualTo(facts(play, 2, 3, shares).computed());
    }

    @Provide
    Arbitrary<List<Long>> growth() {
        return Arbitraries.longs().between(0, TEN_PETABIT).list().ofSize(3);
    }

    @Provide
    Arbitrary<List<Double>> shares() {
        return Arbitraries.doubles().between(0, 0.4).ofScale(3).list().ofMaxSize(6);
    }

    private static SampleFacts facts(long play, long origin, long push, List<Double> shares) {
        SampleFacts facts = new SampleFacts()
                .domain("play", "PULL", "CDN", "cn-east", play)
                .domain("origin", "ORIGIN", "ECS", "cn-east", origin)
                .domain("push", "PUSH", "LIVE", "cn-east", push, "main", "spare")
                .bought("in", "INGEST", "push", "LIVE", "cn-east")
                .built("transcode", "TRANSCODE", null, null)
                .built("record", "RECORD", null, null)
                .built("origin", "ORIGIN", "origin", "ECS")
                .built("edge", "EDGE", "play", null)
                .bought("cdn", "CDN", "play", "CDN", null)
                .link("in", "transcode", "ACTIVE_STANDBY", null)
                .link("in", "record", "NONE", null)
                .link("transcode", "origin", "ACTIVE_ACTIVE", null)
                .link("origin", "cdn", "ACTIVE_ACTIVE", null);
        for (int at = 0; at < shares.size(); at++) {
            facts.audience("region-" + at, "carrier", shares.get(at));
        }
        return facts;
    }

    private static Map<Kind, Amounts> totals(Computation found) {
        return found.lines().stream()
                .collect(Collectors.toMap(
                        line -> new Kind(line.key().product(), line.key().unit()),
                        ComputedLine::amounts,
                        Amounts::plus));
    }

    /** Over all regions: the parts of a whole may lose a unit to each other while the whole grows. */
    private record Kind(String product, Unit unit) {}
}
