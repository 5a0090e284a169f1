package io.matchday.intake.chain;

import static io.matchday.intake.chain.NodeKind.CDN;
import static io.matchday.intake.chain.NodeKind.ENCODER;
import static io.matchday.intake.chain.NodeKind.INGEST;
import static io.matchday.intake.chain.NodeKind.ORIGIN;
import static io.matchday.intake.chain.NodeKind.PLAYER;
import static io.matchday.intake.chain.NodeKind.RECORD;
import static io.matchday.intake.chain.Redundancy.ACTIVE_ACTIVE;
import static io.matchday.intake.chain.Redundancy.ACTIVE_STANDBY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlayPathsTest {

    private record Case(String reason, Draw drawn, List<String> nodes, List<String> links) {}

    @Test
    void whatEveryWayLeadsOverIsSingle() {
        List<Case> cases = List.of(
                new Case(
                        "of a line everything, but the player",
                        Draw.line(ENCODER, INGEST, PLAYER),
                        List.of("encoder", "ingest"),
                        List.of("encoder>ingest", "ingest>player")),
                new Case(
                        "of two ways beside each other only where they meet",
                        Draw.line(ENCODER, INGEST, CDN, PLAYER)
                                .node("other", INGEST)
                                .link("encoder", "other")
                                .link("other", "cdn"),
                        List.of("encoder", "cdn"),
                        List.of("cdn>player")),
                new Case(
                        "of two ways that never meet nothing",
                        Draw.line(ENCODER, CDN, PLAYER)
                                .node("e2", ENCODER)
                                .node("c2", CDN)
                                .link("e2", "c2")
                                .link("c2", "player"),
                        List.of(),
                        List.of()),
                new Case(
                        "a second player on a way of its own takes all but the common part away",
                        Draw.line(ENCODER, INGEST, CDN, PLAYER)
                                .node("p2", PLAYER)
                                .link("ingest", "p2"),
                        List.of("encoder", "ingest"),
                        List.of("encoder>ingest")),
                new Case(
                        "a flow that exists twice is no single link, though its ends are single",
                        Draw.line(ENCODER)
                                .node(INGEST)
                                .node(PLAYER)
                                .link("encoder", "ingest", Protocol.SRT, ACTIVE_STANDBY)
                                .link("ingest", "player"),
                        List.of("encoder", "ingest"),
                        List.of("ingest>player")),
                new Case(
                        "nor is one of two links by different protocols",
                        Draw.line(ENCODER, INGEST, PLAYER).link("encoder", "ingest", Protocol.RTMP, Redundancy.NONE),
                        List.of("encoder", "ingest"),
                        List.of("ingest>player")),
                new Case(
                        "what is fed twice and delivers twice is two behind one name",
                        Draw.line(ENCODER)
                                .node(INGEST)
                                .node(CDN)
                                .node(PLAYER)
                                .link("encoder", "ingest", Protocol.SRT, ACTIVE_ACTIVE)
                                .link("ingest", "cdn", Protocol.SRT, ACTIVE_STANDBY)
                                .link("cdn", "player"),
                        List.of("encoder", "cdn"),
                        List.of("cdn>player")),
                new Case(
                        "a recording is on no way to viewers where it branches off",
                        Draw.line(ENCODER, INGEST, PLAYER).node(RECORD).link("ingest", "record"),
                        List.of("encoder", "ingest"),
                        List.of("encoder>ingest", "ingest>player")),
                new Case(
                        "without players, what feeds nothing is watched and may fail",
                        Draw.line(ORIGIN, CDN),
                        List.of("origin", "cdn"),
                        List.of("origin>cdn")),
                new Case(
                        "without a way nothing is single",
                        Draw.chain().node(ENCODER).node(PLAYER),
                        List.of(),
                        List.of()));
        for (Case one : cases) {
            PlayPaths paths = paths(one.drawn().done());
            assertThat(paths.singleNodes())
                    .extracting(ChainNode::key)
                    .as(one.reason())
                    .isEqualTo(one.nodes());
            assertThat(paths.singleLinks())
                    .extracting(ChainLink::key)
                    .as(one.reason())
                    .isEqualTo(one.links());
        }
    }

    @Test
    void anEndDependsOnWhatAllItsWaysLeadOver() {
        Chain chain = Draw.line(ENCODER, INGEST, CDN, PLAYER)
                .node("p2", PLAYER)
                .link("ingest", "p2")
                .done();
        assertThat(paths(chain).dependingOn(chain.nodes().get(1))).containsExactly("player", "p2");
        assertThat(paths(chain).dependingOn(chain.nodes().get(2))).containsExactly("player");
        assertThat(paths(chain).dependingOn(chain.links().get(3))).containsExactly("p2");
    }

    @Property(tries = 300)
    void aFurtherWayNeverAddsASinglePointOfFailure(
            @ForAll("playing") Chain chain, @ForAll @IntRange(min = 0, max = 3) int over) {
        Set<String> before = single(chain);
        assertThat(before).isSubsetOf(keys(chain));

        Draw more = Draw.chain();
        chain.nodes().forEach(node -> more.node(node.key(), node.kind()));
        chain.links().forEach(more::link);
        String at = "first";
        for (int i = 0; i < over; i++) {
            more.node("new" + i, INGEST).link(at, "new" + i);
            at = "new" + i;
        }
        more.link(new ChainLink(at, "last", Protocol.OTHER, Redundancy.NONE, LinkRole.BACKUP, null));
        assertThat(before).containsAll(single(more.done()));
    }

    /** Told apart from the implementation by taking one node away at a time and drawing the rest anew. */
    @Property(tries = 200)
    void withoutASingleNodeNothingIsWatchedAndWithoutAnyOtherSomethingIs(@ForAll("playing") Chain chain) {
        Set<String> single = new HashSet<>();
        paths(chain).singleNodes().forEach(node -> single.add(node.key()));
        ChainGraph graph = new ChainGraph(chain);
        for (ChainNode gone : chain.nodes()) {
            if (gone.kind() == PLAYER || redundant(graph.in(gone.key())) || redundant(graph.out(gone.key()))) {
                continue;
            }
            ChainGraph rest = new ChainGraph(without(chain, gone.key()));
            Set<String> sources = new HashSet<>(graph.sources());
            sources.remove(gone.key());
            Set<String> watched = new HashSet<>(rest.downstream(sources));
            watched.retainAll(graph.ends());
            assertThat(watched.isEmpty()).as(gone.key()).isEqualTo(single.contains(gone.key()));
        }
    }

    @Provide
    Arbitrary<Chain> playing() {
        return ChainArbitraries.playing();
    }

    private static boolean redundant(List<ChainLink> links) {
        return links.stream().anyMatch(link -> link.redundancy() != Redundancy.NONE);
    }

    private static Chain without(Chain chain, String key) {
        return new Chain(
                chain.nodes().stream().filter(node -> !node.key().equals(key)).toList(),
                chain.links().stream()
                        .filter(link -> !link.from().equals(key) && !link.to().equals(key))
                        .toList());
    }

    private static Set<String> single(Chain chain) {
        Set<String> single = new HashSet<>();
        paths(chain).singleNodes().forEach(node -> single.add(node.key()));
        paths(chain).singleLinks().forEach(link -> single.add(link.key()));
        return single;
    }

    private static Set<String> keys(Chain chain) {
        Set<String> keys = new HashSet<>();
        chain.nodes().forEach(node -> keys.add(node.key()));
        chain.links().forEach(link -> keys.add(link.key()));
        return keys;
    }

    private static PlayPaths paths(Chain chain) {
        return new PlayPaths(new ChainGraph(chain));
    }
}
