package io.matchday.intake.wording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in the way of a live event's media, or in what surrounds it, something goes wrong. */
@Schema(name = "ChainStage", nullable = true)
public enum ChainStage {
    ENCODER,
    PUSH,
    INGEST,
    TRANSCODE,
    RECORD,
    ORIGIN,
    CDN,
    EDGE,
    PLAYER,
    DNS,
    SCHEDULING,
    AUTH,
    BILLING,
    CONSOLE
}
