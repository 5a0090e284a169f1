package io.matchday.intake.chain.review;

import static io.matchday.intake.chain.NodeKind.ENCODER;
import static io.matchday.intake.chain.NodeKind.INGEST;
import static io.matchday.intake.chain.NodeKind.PLAYER;

import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.Protocol;
import io.matchday.intake.chain.Redundancy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PushRulesTest {

    @Test
    void thePushIsLookedAt() {
        Draw two = Draw.line(ENCODER, INGEST, PLAYER)
                .node("e2", ENCODER)
                .node("i2", INGEST)
                .link("e2", "i2")
                .link("i2", "player");
        Expected.check(
                new Expected(
                        "one encoder",
                        Expected.PLAIN,
                        Draw.line(ENCODER, INGEST, PLAYER),
                        "single-encoder",
                        List.of("encoder")),
                new Expected("two encoders", Expected.PLAIN, two, "single-encoder", List.of()),
                new Expected(
                        "an encoder fed by another one is no second one",
                        Expected.PLAIN,
                        Draw.line(ENCODER, INGEST, PLAYER)
                                .node("venue", ENCODER)
                                .link("venue", "encoder"),
                        "single-encoder",
                        List.of("venue")),
                new Expected(
                        "one way out of the only encoder",
                        Expected.PLAIN,
                        Draw.line(ENCODER, INGEST, PLAYER),
                        "single-push-link",
                        List.of("encoder>ingest")),
                new Expected(
                        "each of two encoders has one way, and the other stays",
                        Expected.PLAIN,
                        two,
                        "single-push-link",
                        List.of()),
                new Expected(
                        "pushed twice",
                        Expected.PLAIN,
                        push(Protocol.RTMP, Redundancy.ACTIVE_STANDBY),
                        "single-push-link",
                        List.of()),
                new Expected(
                        "RTMP on one path",
                        Expected.PLAIN,
                        push(Protocol.RTMP, Redundancy.NONE),
                        "rtmp-over-internet",
                        List.of("encoder>ingest")),
                new Expected(
                        "SRT on one path",
                        Expected.PLAIN,
                        push(Protocol.SRT, Redundancy.NONE),
                        "rtmp-over-internet",
                        List.of()),
                new Expected(
                        "RTMP on two paths",
                        Expected.PLAIN,
                        push(Protocol.RTMP, Redundancy.ACTIVE_ACTIVE),
                        "rtmp-over-internet",
                        List.of()));
    }

    @Test
    void regionsOfIngestAreCounted() {
        Expected.check(
                new Expected(
                        "one", Expected.PLAIN, ingests("cn-east", "cn-east"), "single-ingest-region", List.of("chain")),
                new Expected("two", Expected.PLAIN, ingests("cn-east", "cn-south"), "single-ingest-region", List.of()),
                new Expected("not said", Expected.PLAIN, ingests("cn-east", null), "single-ingest-region", List.of()),
                new Expected(
                        "another way leads past them",
                        Expected.PLAIN,
                        ingests("cn-east", "cn-east").link("encoder", "player"),
                        "single-ingest-region",
                        List.of()));
    }

    private static Draw push(Protocol protocol, Redundancy redundancy) {
        return Draw.chain()
                .node(ENCODER)
                .node(INGEST)
                .node(PLAYER)
                .link("encoder", "ingest", protocol, redundancy)
                .link("ingest", "player");
    }

    private static Draw ingests(String one, String other) {
        return Draw.chain()
                .node(ENCODER)
                .node(PLAYER)
                .node("a", INGEST, null, false, one, null)
                .node("b", INGEST, null, false, other, null)
                .link("encoder", "a")
                .link("a", "player")
                .link("encoder", "b")
                .link("b", "player");
    }
}
