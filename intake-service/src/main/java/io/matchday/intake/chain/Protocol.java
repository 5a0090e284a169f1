package io.matchday.intake.chain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How media travels on a link. */
@Schema(name = "MediaProtocol")
public enum Protocol {
    RTMP("RTMP"),
    RTMPS("RTMPS"),
    SRT("SRT"),
    WHIP("WHIP"),
    WHEP("WHEP"),
    RTS("RTS"),
    HTTP_FLV("HTTP-FLV"),
    HLS("HLS"),
    LL_HLS("LL-HLS"),
    DASH("DASH"),
    HTTP("HTTP"),
    OTHER("other");

    private final String title;

    Protocol(String title) {
        this.title = title;
    }

    /** As it is usually written. */
    public String title() {
        return title;
    }

    /** Whether a lost packet holds up everything behind it (RTMP runs over one TCP connection). */
    public boolean stallsOnLoss() {
        return this == RTMP || this == RTMPS;
    }
}
