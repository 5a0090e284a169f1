package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.event.Expectation.AudienceShare;
import io.matchday.intake.event.Level;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From edges to viewers. */
final class DeliveryRules {

    /** Below one viewer in a hundred, nobody builds for a region. */
    private static final double WORTH_AN_EDGE = 0.01;

    private static final double MANY = 0.2;

    private final Design design;

    DeliveryRules(Design design) {
        this.design = design;
    }

    Stream<ArchitectureFinding> findings() {
        return Stream.concat(singleVendor(), crossBorder());
    }

    private Stream<ArchitectureFinding> singleVendor() {
        List<ChainNode> delivering = design.delivering();
        boolean said = delivering.stream().allMatch(node -> node.vendor() != null);
        Set<String> vendors = delivering.stream()
                .map(ChainNode::vendor)
                .filter(Objects::nonNull)
                .map(vendor -> vendor.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> depending = design.paths().dependingOnAll(delivering);
        boolean single = said && vendors.size() == 1 && !depending.isEmpty();
        if (design.facts().level() != Level.CRITICAL || !single) {
            return Stream.empty();
        }
        String vendor = delivering.get(0).vendor().strip();
        return Stream.of(Rule.SINGLE_CDN_VENDOR.at(
                ArchitectureFinding.WHOLE,
                2,
                design.impact(depending),
                new Message("All edges are run by " + vendor, "边缘分发仅由 " + vendor + " 一家承担")));
    }

    /** Where a delivering node does not say where it stands, it may stand anywhere: nothing can be said then. */
    private Stream<ArchitectureFinding> crossBorder() {
        List<ChainNode> delivering = design.delivering();
        if (delivering.isEmpty() || delivering.stream().anyMatch(node -> node.region() == null)) {
            return Stream.empty();
        }
        Set<String> served =
                delivering.stream().map(node -> territory(node.region())).collect(Collectors.toSet());
        return audience().entrySet().stream()
                .filter(territory -> !served.contains(territory.getKey()))
                .filter(territory -> territory.getValue() >= WORTH_AN_EDGE)
                .map(territory -> abroad(territory.getKey(), territory.getValue()));
    }

    private static ArchitectureFinding abroad(String territory, double share) {
        String percent = Math.round(share * 100) + " %";
        return Rule.CROSS_BORDER_PULL.at(
                territory,
                3,
                share >= MANY ? 4 : 3,
                new Message(
                        percent + " of the audience is in " + territory + ", where no edge stands",
                        "约 " + percent + " 的观众位于 " + territory + "，当地没有边缘节点"));
    }

    /** Shares of the audience by territory; carriers and regions of one territory count together. */
    private Map<String, Double> audience() {
        return design.facts().expectation().audience().stream()
                .collect(Collectors.groupingBy(
                        share -> territory(share.region()),
                        TreeMap::new,
                        Collectors.summingDouble(AudienceShare::share)));
    }

    /** The country or area that a region is in, by how regions are named: {@code cn-east} is in {@code cn}. */
    private static String territory(String region) {
        return region.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }
}
