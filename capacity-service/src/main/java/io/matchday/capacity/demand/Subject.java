package io.matchday.capacity.demand;

import io.matchday.capacity.intake.ChainCopy;
import io.matchday.capacity.intake.EventCopy;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A domain or a node of the chain, as rules see it.
 *
 * @param key name of the domain, or key of the node
 * @param name for people
 * @param field where it stands in intake's documents
 * @param role role of the domain, or kind of the node
 * @param product null where none was said
 * @param region null where none was said
 * @param domain the domain it is, or serves; null where none was said
 */
record Subject(
        SubjectKind kind,
        String key,
        String name,
        String field,
        String role,
        String product,
        String region,
        boolean selfBuilt,
        String domain) {
    static List<Subject> all(EventCopy event, ChainCopy chain) {
        Stream<Subject> domains = IntStream.range(0, event.domains().size())
                .mapToObj(at -> of(event.domains().get(at), at));
        Stream<Subject> nodes = IntStream.range(0, chain.nodes().size())
                .mapToObj(at -> of(chain.nodes().get(at), at));
        return Stream.concat(domains, nodes).toList();
    }

    private static Subject of(EventCopy.Domain domain, int at) {
        return new Subject(
                SubjectKind.DOMAIN,
                domain.name(),
                domain.name(),
                "domains[" + at + "]",
                domain.role(),
                domain.product(),
                domain.region(),
                false,
                domain.name());
    }

    private static Subject of(ChainCopy.Node node, int at) {
        return new Subject(
                SubjectKind.NODE,
                node.key(),
                node.name(),
                "chain.nodes[" + at + "]",
                node.kind(),
                node.product(),
                node.region(),
                node.selfBuilt(),
                node.domain());
    }
}
