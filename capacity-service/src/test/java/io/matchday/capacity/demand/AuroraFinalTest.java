package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuroraFinalTest {
    private static final int THOUSAND = 1000;

    private final Computation found = find(new AuroraFinal());

    @Test
    void atLeastSixNeedsThatNobodyAnnouncedAreFound() {
        assertThat(found.lines().stream().filter(ComputedLine::hidden).map(line -> line.key()
                        .rule()))
                .contains(
                        "play-requests",
                        "ingest-paths",
                        "transcode-streams",
                        "record-storage",
                        "record-upload",
                        "record-requests",
                        "origin-fetch",
                        "origin-compute",
                        "origin-balancer",
                        "origin-input",
                        "log-delivery",
                        "log-shards",
                        "log-storage");
    }

    @Test
    void theFiguresAreThoseOfAFinalOfAThousandth() {
        Map<String, Amounts> amounts = amounts(found);

        assertThat(amounts)
                .containsEntry("play-burst.CDN.cn-east.telecom.BITS_PER_SECOND", Amounts.exactly(700_000_000))
                .containsEntry("play-burst.CDN.cn-east.-.BITS_PER_SECOND", Amounts.exactly(200_000_000))
                .containsEntry("origin-fetch.ECS.cn-east.-.BITS_PER_SECOND", new Amounts(0, 50_000_000))
                .containsEntry("origin-compute.ECS.cn-east.-.VCPU", Amounts.exactly(2))
                .containsEntry("origin-balancer.SLB.cn-east.-.BITS_PER_SECOND", new Amounts(120_000_000, 200_000_000))
                .containsEntry("transcode-streams.LIVE.cn-south.-.STREAMS", Amounts.exactly(18))
                .containsEntry("record-storage.OSS.cn-east.-.BYTES", Amounts.exactly(45_000_000_000L));
    }

    @Test
    void atFullSizeTheOriginTakesAFleet() {
        Map<String, Amounts> full = amounts(find(new AuroraFinal().playing(2_000_000_000L * THOUSAND)));

        assertThat(full.get("origin-compute.ECS.cn-east.-.VCPU")).isEqualTo(new Amounts(52, 216));
        assertThat(full.get("log-shards.SLS.cn-east.-.INSTANCES")).isEqualTo(new Amounts(14, 267));
    }

    @Test
    void whatIsNotSaidOfTheFinalIsNamed() {
        assertThat(found.warnings())
                .extracting(Warning::kind, Warning::field)
                .containsExactly(
                        tuple(Warning.Kind.MISSING, "chain.nodes[8].product"),
                        tuple(Warning.Kind.ADVICE, "expectation.audience"));
    }

    private static Computation find(AuroraFinal aurora) {
        return Computation.of(new Rules().book(), aurora.event(), Optional.of(aurora.chain()), Optional.empty());
    }

    private static Map<String, Amounts> amounts(Computation found) {
        return found.lines().stream()
                .collect(Collectors.toMap(line -> line.key().text(), ComputedLine::amounts));
    }
}
