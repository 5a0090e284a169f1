package io.matchday.intake.chain;

import static io.matchday.intake.chain.NodeKind.CDN;
import static io.matchday.intake.chain.NodeKind.ENCODER;
import static io.matchday.intake.chain.NodeKind.INGEST;
import static io.matchday.intake.chain.NodeKind.PLAYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.matchday.platform.problem.ProblemException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChainConsistencyTest {

    private record Case(String reason, Draw drawn, String field, String told) {}

    @Test
    void whatDoesNotAgreeIsNamed() {
        List<Case> cases = List.of(
                new Case(
                        "a key stands for one node",
                        Draw.chain().node("a", ENCODER).node("b", CDN).node("a", PLAYER),
                        "nodes[2].key",
                        "'a'"),
                new Case(
                        "a domain of another event says nothing here",
                        Draw.line(ENCODER).node("x", INGEST, null, false, null, "other.example"),
                        "nodes[1].domain",
                        "other.example"),
                new Case(
                        "media comes from a node of the chain",
                        Draw.line(ENCODER, CDN).link("nowhere", "cdn"),
                        "links[1].from",
                        "'nowhere'"),
                new Case("and goes to one", Draw.line(ENCODER, CDN).link("cdn", "nowhere"), "links[1].to", "'nowhere'"),
                new Case(
                        "nothing feeds itself",
                        Draw.line(ENCODER, CDN).link("cdn", "cdn"),
                        "links[1].to",
                        "another node"),
                new Case(
                        "the same link twice is a slip",
                        Draw.line(ENCODER, CDN).link("encoder", "cdn"),
                        "links[1]",
                        "encoder>cdn"),
                new Case(
                        "two nodes that feed each other",
                        Draw.line(ENCODER, INGEST, CDN).link("cdn", "ingest"),
                        "links[2]",
                        "ingest > cdn > ingest"),
                new Case(
                        "a long way round, with a tail before and behind it",
                        Draw.line(ENCODER, INGEST, NodeKind.TRANSCODE, NodeKind.ORIGIN, CDN, PLAYER)
                                .link("cdn", "transcode"),
                        "links[5]",
                        "transcode > origin > cdn > transcode"));
        for (Case one : cases) {
            assertThatExceptionOfType(ProblemException.class)
                    .as(one.reason())
                    .isThrownBy(() -> ChainConsistency.checked(one.drawn().done(), Facts.sample()))
                    .satisfies(refused -> {
                        assertThat(refused.code().code()).isEqualTo("invalid-field");
                        assertThat(refused.extensions()).containsEntry("field", one.field());
                    })
                    .withMessageContaining(one.told());
        }
    }

    @Test
    void twoLinksBetweenTheSameNodesDifferInProtocolOrRole() {
        Draw drawn = Draw.line(ENCODER, INGEST)
                .link("encoder", "ingest", Protocol.RTMP, Redundancy.NONE)
                .link(new ChainLink("encoder", "ingest", Protocol.SRT, Redundancy.NONE, LinkRole.BACKUP, null));
        assertThat(ChainConsistency.checked(drawn.done(), Facts.sample()).links())
                .hasSize(3);
    }

    @Property(tries = 200)
    void everyChainWithoutCyclesIsAccepted(@ForAll("chains") Chain chain) {
        assertThat(ChainConsistency.checked(chain, Facts.sample())).isEqualTo(chain);
        assertThat(new ChainGraph(chain).order()).hasSameSizeAs(chain.nodes());
    }

    @Provide
    net.jqwik.api.Arbitrary<Chain> chains() {
        return ChainArbitraries.chains();
    }
}
