package io.matchday.intake.chain.review;

import static io.matchday.intake.chain.NodeKind.CDN;
import static io.matchday.intake.chain.NodeKind.EDGE;
import static io.matchday.intake.chain.NodeKind.ENCODER;
import static io.matchday.intake.chain.NodeKind.INGEST;
import static io.matchday.intake.chain.NodeKind.PLAYER;

import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.Facts;
import io.matchday.intake.chain.LinkRole;
import io.matchday.intake.chain.Protocol;
import io.matchday.intake.chain.Redundancy;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation.AudienceShare;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryRulesTest {

    @Test
    void deliveryIsLookedAt() {
        AudienceShare near = new AudienceShare("cn-north", null, 0.7);
        AudienceShare far = new AudienceShare("SG", "singtel", 0.25);
        AudienceShare few = new AudienceShare("br", null, 0.005);
        EventFacts spread = Facts.of(Level.STANDARD, Set.of(Product.CDN), List.of(), near, far, few);
        Expected.check(
                new Expected(
                        "one vendor",
                        Expected.CRITICAL,
                        vendors("Edge One", " edge one"),
                        "single-cdn-vendor",
                        List.of("chain")),
                new Expected(
                        "two vendors",
                        Expected.CRITICAL,
                        vendors("Edge One", "Edge Two"),
                        "single-cdn-vendor",
                        List.of()),
                new Expected(
                        "vendor not said",
                        Expected.CRITICAL,
                        vendors("Edge One", null),
                        "single-cdn-vendor",
                        List.of()),
                new Expected(
                        "nobody's final",
                        Expected.PLAIN,
                        vendors("Edge One", "Edge One"),
                        "single-cdn-vendor",
                        List.of()),
                new Expected(
                        "viewers abroad; those next door are served, and few are not built for",
                        spread,
                        served("cn-east"),
                        "cross-border-pull",
                        List.of("sg")),
                new Expected(
                        "an edge stands there",
                        spread,
                        served("cn-east")
                                .node("abroad", EDGE, null, false, "sg-1", null)
                                .link("cdn", "abroad")
                                .link("abroad", "player"),
                        "cross-border-pull",
                        List.of()),
                new Expected("edges may stand anywhere", spread, served(null), "cross-border-pull", List.of()));
    }

    @Test
    void ratesAreHeldAgainstThePeak() {
        Expected.check(
                new Expected(
                        "just below",
                        Facts.sample(),
                        rates(1_999_999_999L, null),
                        "rate-below-peak",
                        List.of("cdn>player")),
                new Expected("just enough", Facts.sample(), rates(2_000_000_000L, null), "rate-below-peak", List.of()),
                new Expected(
                        "together enough",
                        Facts.sample(),
                        rates(1_500_000_000L, 500_000_000L),
                        "rate-below-peak",
                        List.of()),
                new Expected(
                        "together too little",
                        Facts.sample(),
                        rates(1_500_000_000L, 499_999_999L),
                        "rate-below-peak",
                        List.of(Facts.PLAY)),
                new Expected(
                        "what a back-up could carry does not count",
                        Facts.sample(),
                        rates(1_500_000_000L, null)
                                .node("web", PLAYER)
                                .link(new ChainLink(
                                        "cdn", "web", Protocol.HLS, Redundancy.NONE, LinkRole.BACKUP, 9_000_000_000L)),
                        "rate-below-peak",
                        List.of("cdn>player")),
                new Expected(
                        "a push comes in",
                        Facts.sample(),
                        Draw.chain()
                                .node(ENCODER)
                                .node("in", INGEST, null, false, null, Facts.PUSH)
                                .link(new ChainLink("encoder", "in", Protocol.SRT, Redundancy.NONE, null, 39_999_999L)),
                        "rate-below-peak",
                        List.of("encoder>in")));
    }

    private static Draw vendors(String one, String other) {
        return Draw.chain()
                .node(ENCODER)
                .node(PLAYER)
                .node("a", CDN, one, false, null, null)
                .node("b", EDGE, other, false, null, null)
                .link("encoder", "a")
                .link("a", "b")
                .link("b", "player");
    }

    private static Draw served(String region) {
        return Draw.line(ENCODER, PLAYER)
                .node("cdn", CDN, null, false, region, null)
                .link("encoder", "cdn")
                .link("cdn", "player");
    }

    private static Draw rates(Long first, Long second) {
        Draw draw = Draw.line(ENCODER, PLAYER)
                .node("cdn", CDN, null, false, null, Facts.PLAY)
                .link("encoder", "cdn")
                .link(new ChainLink("cdn", "player", Protocol.HLS, Redundancy.NONE, null, first));
        return second == null
                ? draw
                : draw.link(new ChainLink("cdn", "player", Protocol.DASH, Redundancy.NONE, null, second));
    }
}
