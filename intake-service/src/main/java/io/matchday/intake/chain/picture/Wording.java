package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.BitRate;
import io.matchday.intake.chain.ChainGraph;
import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.chain.LinkRole;
import io.matchday.intake.chain.Redundancy;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a drawing says of nodes and links, in one language.
 *
 * @param language as {@link Message#in} takes it
 */
record Wording(String language) {

    private static final Message SELF_BUILT = new Message("self-built", "自建");

    String kind(ChainNode node) {
        return node.kind().title().in(language);
    }

    String name(ChainNode node) {
        return OneLine.of(node.name());
    }

    /** Vendor and region, as far as they are said. */
    String place(ChainNode node) {
        return Stream.of(node.vendor(), node.region())
                .filter(Objects::nonNull)
                .map(OneLine::of)
                .collect(Collectors.joining(" · "));
    }

    Optional<String> domain(ChainNode node) {
        return Optional.ofNullable(node.domain()).map(OneLine::of);
    }

    String selfBuilt() {
        return SELF_BUILT.in(language);
    }

    String redundancy(Redundancy redundancy) {
        return redundancy.title().in(language);
    }

    /** Everything said of a node, for those who hear it. */
    String whole(ChainNode node) {
        return Stream.of(
                        name(node),
                        kind(node),
                        node.selfBuilt() ? selfBuilt() : "",
                        place(node),
                        domain(node).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What stands at a link, line by line: the protocol and whether it is a back-up, the rate where it is said. */
    List<String> label(ChainLink link) {
        String protocol = link.role() == LinkRole.BACKUP
                ? link.protocol().title() + " (" + LinkRole.BACKUP.title().in(language) + ")"
                : link.protocol().title();
        return Stream.concat(Stream.of(protocol), rate(link)).toList();
    }

    /** Everything said of a link, for those who hear it. */
    String whole(ChainLink link, ChainGraph graph) {
        String way = name(graph.node(link.from())) + " → " + name(graph.node(link.to()));
        Stream<String> role =
                Stream.ofNullable(link.role()).map(one -> one.title().in(language));
        return Stream.of(
                        Stream.of(way, link.protocol().title()),
                        rate(link),
                        role,
                        Stream.of(redundancy(link.redundancy())))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> rate(ChainLink link) {
        return Stream.ofNullable(link.expectedBitsPerSecond()).map(BitRate::text);
    }
}
