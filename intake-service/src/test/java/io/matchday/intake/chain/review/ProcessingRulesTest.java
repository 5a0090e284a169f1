package io.matchday.intake.chain.review;

import static io.matchday.intake.chain.NodeKind.CDN;
import static io.matchday.intake.chain.NodeKind.ENCODER;
import static io.matchday.intake.chain.NodeKind.INGEST;
import static io.matchday.intake.chain.NodeKind.ORIGIN;
import static io.matchday.intake.chain.NodeKind.PLAYER;
import static io.matchday.intake.chain.NodeKind.RECORD;
import static io.matchday.intake.chain.NodeKind.TRANSCODE;

import io.matchday.intake.chain.ChainLink;
import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.LinkRole;
import io.matchday.intake.chain.Protocol;
import io.matchday.intake.chain.Redundancy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessingRulesTest {

    @Test
    void processingIsLookedAt() {
        Draw backedUp = Draw.line(ENCODER, ORIGIN, CDN, PLAYER)
                .node("spare", ORIGIN)
                .link("encoder", "spare")
                .link(new ChainLink("spare", "cdn", Protocol.HLS, Redundancy.NONE, LinkRole.BACKUP, null));
        Draw pipelines = Draw.chain()
                .node(ENCODER)
                .node(TRANSCODE)
                .node(CDN)
                .link("encoder", "transcode", Protocol.SRT, Redundancy.ACTIVE_ACTIVE)
                .link("transcode", "cdn", Protocol.HLS, Redundancy.ACTIVE_ACTIVE);
        Expected.check(
                new Expected(
                        "one pipeline",
                        Expected.PLAIN,
                        Draw.line(ENCODER, TRANSCODE, CDN, PLAYER),
                        "transcode-without-redundancy",
                        List.of("transcode")),
                new Expected(
                        "two pipelines behind one name",
                        Expected.PLAIN,
                        pipelines,
                        "transcode-without-redundancy",
                        List.of()),
                new Expected(
                        "players wait for the recording",
                        Expected.PLAIN,
                        Draw.line(ENCODER, INGEST, RECORD, CDN, PLAYER),
                        "recording-on-play-path",
                        List.of("record")),
                new Expected(
                        "the recording branches off",
                        Expected.PLAIN,
                        Draw.line(ENCODER, INGEST, PLAYER).node(RECORD).link("ingest", "record"),
                        "recording-on-play-path",
                        List.of()),
                new Expected(
                        "one origin",
                        Expected.PLAIN,
                        Draw.line(ENCODER, ORIGIN, CDN, PLAYER),
                        "no-backup-origin",
                        List.of("origin")),
                new Expected("two origins", Expected.PLAIN, backedUp, "no-backup-origin", List.of()),
                new Expected(
                        "pushed to and fetched from",
                        Expected.PLAIN,
                        Draw.line(ENCODER, ORIGIN, CDN, PLAYER),
                        "origin-shared",
                        List.of("origin")),
                new Expected(
                        "behind an ingest point",
                        Expected.PLAIN,
                        Draw.line(ENCODER, INGEST, ORIGIN, CDN, PLAYER),
                        "origin-shared",
                        List.of()));
    }
}
