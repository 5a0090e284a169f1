package io.matchday.intake.chain;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Chains without cycles: links lead from nodes listed earlier to later ones, and the list is shuffled afterwards. */
public final class ChainArbitraries {

    private static final int MOST = 24;

    private ChainArbitraries() {}

    public static Arbitrary<Chain> chains() {
        return Arbitraries.integers().between(1, MOST).flatMap(size -> Combinators.combine(
                        nodes(size), links(size), Arbitraries.shuffle(upTo(size)))
                .as((nodes, links, order) ->
                        new Chain(order.stream().map(nodes::get).toList(), links)));
    }

    /** The same, with an encoder that feeds a player over one node at least. */
    public static Arbitrary<Chain> playing() {
        return chains().map(chain -> {
            Draw draw = Draw.chain();
            chain.nodes().forEach(node -> draw.node(node.key(), node.kind()));
            chain.links().forEach(draw::link);
            String middle = chain.nodes().get(0).key();
            return draw.node("first", NodeKind.ENCODER)
                    .node("last", NodeKind.PLAYER)
                    .link("first", middle)
                    .link(middle, "last")
                    .done();
        });
    }

    private static Arbitrary<List<ChainNode>> nodes(int size) {
        return Combinators.combine(
                        Arbitraries.of(NodeKind.class), Arbitraries.of(true, false), Arbitraries.of("one", "two", null))
                .as((kind, selfBuilt, vendor) ->
                        new ChainNode("n", "Name", kind, vendor, selfBuilt, vendor, null, null))
                .list()
                .ofSize(size)
                .map(list -> IntStream.range(0, size)
                        .mapToObj(i -> named(list.get(i), i))
                        .toList());
    }

    private static ChainNode named(ChainNode node, int i) {
        return new ChainNode(
                "n" + i, "Node " + i, node.kind(), node.vendor(), node.selfBuilt(), node.region(), null, null);
    }

    private static Arbitrary<List<ChainLink>> links(int size) {
        if (size < 2) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<ChainLink> link = Combinators.combine(
                        Arbitraries.integers().between(0, size - 2),
                        Arbitraries.integers().between(1, size - 1),
                        Arbitraries.of(Redundancy.class))
                .as((from, step, redundancy) -> new ChainLink(
                        "n" + from, "n" + Math.min(size - 1, from + step), Protocol.SRT, redundancy, null, null));
        return link.list().ofMaxSize(3 * size).map(ChainArbitraries::distinct);
    }

    private static List<ChainLink> distinct(List<ChainLink> links) {
        return links.stream()
                .map(ChainLink::key)
                .distinct()
                .map(key -> links.stream()
                        .filter(link -> Objects.equals(link.key(), key))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static List<Integer> upTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
