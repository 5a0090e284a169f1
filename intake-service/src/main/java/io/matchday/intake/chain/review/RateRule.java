package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.BitRate;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.LinkRole;
import io.matchday.intake.event.Domain;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the links of a domain carry together what was announced for it. */
final class RateRule {

    private final Design design;

    RateRule(Design design) {
        this.design = design;
    }

    Stream<ArchitectureFinding> findings() {
        return design.facts().domains().stream()
                .filter(domain -> domain.expectedPeakBitsPerSecond() != null)
                .flatMap(this::below);
    }

    private Stream<ArchitectureFinding> below(Domain domain) {
        List<ChainLink> links = links(domain);
        boolean said = !links.isEmpty() && links.stream().allMatch(link -> link.expectedBitsPerSecond() != null);
        // As doubles: many links of great rates may sum up to more than a long holds.
        double rate = links.stream()
                .map(ChainLink::expectedBitsPerSecond)
                .filter(Objects::nonNull)
                .mapToDouble(Long::doubleValue)
                .sum();
        long peak = domain.expectedPeakBitsPerSecond();
        return said && rate < peak ? Stream.of(below(domain, links, (long) rate)) : Stream.empty();
    }

    private static ArchitectureFinding below(Domain domain, List<ChainLink> links, long rate) {
        String have = BitRate.text(rate);
        String need = BitRate.text(domain.expectedPeakBitsPerSecond());
        return Rule.RATE_BELOW_PEAK.at(
                links.size() == 1 ? links.get(0).key() : domain.name(),
                4,
                4,
                new Message(
                        "Links of " + domain.name() + " are planned for " + have + ", its peak is " + need,
                        domain.name() + " 的链路规划带宽为 " + have + "，预计峰值为 " + need));
    }

    /** Where traffic of the domain enters or leaves the nodes that carry it; back-ups carry it only in place of others. */
    private List<ChainLink> links(Domain domain) {
        Set<String> carrying = design.graph().keys(node -> domain.name().equals(node.domain()));
        boolean inward = domain.role() == Domain.Role.PUSH || domain.role() == Domain.Role.RECORD;
        return carrying.stream()
                .flatMap(
                        key -> (inward ? design.graph().in(key) : design.graph().out(key)).stream())
                .filter(link -> !carrying.contains(inward ? link.from() : link.to()))
                .filter(link -> link.role() != LinkRole.BACKUP)
                .toList();
    }
}
