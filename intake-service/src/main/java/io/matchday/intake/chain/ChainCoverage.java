package io.matchday.intake.chain;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the domains of an event and the nodes of its chain know of each other. */
public final class ChainCoverage {

    private ChainCoverage() {}

    /** Domains that encoders push to or viewers pull from, and that no node carries. */
    public static List<Domain> uncarried(EventFacts facts, Chain chain) {
        Set<String> carried = chain.nodes().stream()
                .map(ChainNode::domain)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return facts.domains().stream()
                .filter(domain -> domain.role() == Domain.Role.PUSH || domain.role() == Domain.Role.PULL)
                .filter(domain -> !carried.contains(domain.name()))
                .toList();
    }

    /** Nodes whose domain the event no longer has. */
    static List<ChainNode> dangling(EventFacts facts, Chain chain) {
        Set<String> names = facts.domains().stream().map(Domain::name).collect(Collectors.toSet());
        return chain.nodes().stream()
                .filter(node -> node.domain() != null && !names.contains(node.domain()))
                .toList();
    }
}
