package io.matchday.capacity.demand;

import io.matchday.capacity.intake.ChainCopy;
import io.matchday.capacity.intake.ChainCopy.Link;
import io.matchday.capacity.intake.ChainCopy.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways media take through a chain. */
final class ChainPaths {
    private final List<Link> links;
    private final Map<String, Node> nodes;
    private final Map<String, List<Link>> into;
    private final Map<String, List<Link>> outOf;

    ChainPaths(ChainCopy chain) {
        links = chain.links();
        nodes = chain.nodes().stream().collect(Collectors.toMap(Node::key, Function.identity(), (one, same) -> one));
        into = chain.links().stream().collect(Collectors.groupingBy(Link::to));
        outOf = chain.links().stream().collect(Collectors.groupingBy(Link::from));
    }

    List<Link> into(String node) {
        return into.getOrDefault(node, List.of());
    }

    List<Link> outOf(String node) {
        return outOf.getOrDefault(node, List.of());
    }

    /** Where a link stands in the chain. */
    String field(Link link) {
        return "chain.links[" + links.indexOf(link) + "]";
    }

    /** Domains of the node and of all that its media come from. */
    Set<String> domainsUpstream(String node) {
        return domains(node, key -> into(key).stream().map(Link::from).toList());
    }

    /** Domains of the node and of all that its media go to. */
    Set<String> domainsDownstream(String node) {
        return domains(node, key -> outOf(key).stream().map(Link::to).toList());
    }

    private Set<String> domains(String start, Function<String, List<String>> next) {
        Set<String> seen = new LinkedHashSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.apply(open.pop()).stream().filter(seen::add).forEach(open::push);
        }
        return seen.stream()
                .map(nodes::get)
                .filter(Objects::nonNull)
                .map(Node::domain)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
