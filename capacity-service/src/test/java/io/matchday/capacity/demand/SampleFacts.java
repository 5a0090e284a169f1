package io.matchday.capacity.demand;

import io.matchday.capacity.intake.ChainCopy;
import io.matchday.capacity.intake.EstimatesCopy;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.EventCopy.AudienceShare;
import io.matchday.capacity.intake.EventCopy.Domain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An event of three hours that a test puts together. */
final class SampleFacts {
    static final Instant START = Instant.parse("2026-12-05T11:00:00Z");
    static final Instant END = Instant.parse("2026-12-05T14:00:00Z");

    private final List<Domain> domains = new ArrayList<>();
    private final List<AudienceShare> audience = new ArrayList<>();
    private final List<ChainCopy.Node> nodes = new ArrayList<>();
    private final List<ChainCopy.Link> links = new ArrayList<>();
    private final List<EstimatesCopy.DomainEstimates> estimates = new ArrayList<>();

    SampleFacts domain(String name, String role, String product, String region, Long peak, String... streams) {
        domains.add(new Domain(name, role, product, region, List.of(streams), peak));
        return this;
    }

    SampleFacts audience(String region, String carrier, double share) {
        audience.add(new AudienceShare(region, carrier, share));
        return this;
    }

    SampleFacts estimate(String domain, String state, double p50, double p90) {
        estimates.add(new EstimatesCopy.DomainEstimates(
                domain, List.of(new EstimatesCopy.Figure("PEAK_BITS", state, p50, p90))));
        return this;
    }

    /** A node built by the customer in cn-east. */
    SampleFacts built(String key, String kind, String domain, String product) {
        nodes.add(new ChainCopy.Node(key, key, kind, true, "cn-east", domain, product));
        return this;
    }

    /** A node of a vendor. */
    SampleFacts bought(String key, String kind, String domain, String product, String region) {
        nodes.add(new ChainCopy.Node(key, key, kind, false, region, domain, product));
        return this;
    }

    SampleFacts link(String from, String to, String redundancy, Long bitsPerSecond) {
        links.add(new ChainCopy.Link(from, to, redundancy, bitsPerSecond));
        return this;
    }

    Computation computed() {
        EventCopy event = new EventCopy(
                "cup",
                new EventCopy.Customer("aurora"),
                START,
                END,
                "PREPARING",
                List.of(),
                domains,
                new EventCopy.Expectation(audience));
        return Computation.of(
                new Rules().book(),
                event,
                Optional.of(new ChainCopy(nodes, links)),
                Optional.of(new EstimatesCopy(estimates)));
    }
}
