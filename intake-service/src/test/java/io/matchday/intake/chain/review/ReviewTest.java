package io.matchday.intake.chain.review;

import static io.matchday.intake.chain.NodeKind.CDN;
import static io.matchday.intake.chain.NodeKind.ENCODER;
import static io.matchday.intake.chain.NodeKind.INGEST;
import static io.matchday.intake.chain.NodeKind.ORIGIN;
import static io.matchday.intake.chain.NodeKind.PLAYER;
import static io.matchday.intake.chain.NodeKind.RECORD;
import static io.matchday.intake.chain.NodeKind.TRANSCODE;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainArbitraries;
import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.Facts;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReviewTest {

    @Test
    void whatWasSaidOfTheEventIsHeldAgainstTheChain() {
        EventFacts machines = Facts.of(Level.STANDARD, Set.of(Product.LIVE, Product.ENS), List.<Domain>of());
        Draw own = Draw.line(ENCODER, PLAYER).node("own", ORIGIN, null, true, null, null);
        Expected.check(
                new Expected(
                        "self-built on machines nobody counted",
                        Expected.PLAIN,
                        own,
                        "hidden-scale-up",
                        List.of("own")),
                new Expected("machines take part", machines, own, "hidden-scale-up", List.of()),
                new Expected(
                        "an encoder stands at the venue",
                        Expected.PLAIN,
                        Draw.chain().node("own", ENCODER, null, true, null, null),
                        "hidden-scale-up",
                        List.of()),
                new Expected(
                        "machines of a product that does not take part",
                        machines,
                        Draw.line(ENCODER, PLAYER).using("vm", INGEST, Product.ECS),
                        "hidden-scale-up",
                        List.of("vm")),
                new Expected(
                        "domains that no node carries",
                        Facts.sample(),
                        Draw.chain().node("in", INGEST, null, false, null, Facts.PUSH),
                        "domain-without-node",
                        List.of(Facts.PLAY)));
    }

    @Test
    void looseEndsAndSinglePointsAreNamed() {
        Draw loose = Draw.line(ENCODER, INGEST, PLAYER)
                .node("lost", CDN)
                .link("lost", "player")
                .node("sink", TRANSCODE)
                .link("ingest", "sink")
                .node(RECORD)
                .link("ingest", "record");
        Expected.check(
                new Expected("nothing gets there", Expected.PLAIN, loose, "unreached", List.of("lost")),
                new Expected(
                        "nothing comes of it; a recording is enough",
                        Expected.PLAIN,
                        loose,
                        "dead-end",
                        List.of("sink")),
                new Expected(
                        "told once: the encoder and its link have findings of their own",
                        Expected.PLAIN,
                        Draw.line(ENCODER, INGEST, CDN, PLAYER),
                        "single-point-of-failure",
                        List.of("ingest", "cdn")),
                new Expected(
                        "a link to another vendor can fail without its ends",
                        Expected.PLAIN,
                        Draw.line(ENCODER)
                                .node("in", INGEST, "Live One", false, null, null)
                                .node("out", CDN, "Edge Two", false, null, null)
                                .node(PLAYER)
                                .link("encoder", "in")
                                .link("in", "out")
                                .link("out", "player"),
                        "single-point-of-failure",
                        List.of("in>out", "in", "out")));
    }

    @Test
    void whatIsNotDrawnHasNoRisks() {
        assertThat(Review.of(Expected.CRITICAL, Chain.EMPTY)).isEmpty();
    }

    @Property(tries = 200)
    void findingsAreCompleteUniqueAndTheGravestFirst(@ForAll("chains") Chain chain) {
        List<ArchitectureFinding> found = Review.of(Facts.sample(), chain);
        assertThat(found).extracting(one -> one.code() + " " + one.subject()).doesNotHaveDuplicates();
        assertThat(found).isSortedAccordingTo(Comparator.comparing(one -> -one.score()));
        assertThat(found).allSatisfy(one -> {
            assertThat(one.message().zh()).isNotEqualTo(one.message().en());
            assertThat(one.why().zh()).isNotEqualTo(one.why().en());
            assertThat(one.remedy().zh()).isNotEqualTo(one.remedy().en());
        });
    }

    @Provide
    Arbitrary<Chain> chains() {
        return ChainArbitraries.chains();
    }
}
