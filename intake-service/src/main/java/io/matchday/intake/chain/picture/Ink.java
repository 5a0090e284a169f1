package io.matchday.intake.chain.picture;

import io.matchday.intake.chain.NodeKind;

/** Colours, all of them legible on the picture's own dark ground; none of them says what is not also written or drawn. */
final class Ink {

    static final String GROUND = "#10161d";
    static final String BOX = "#1b2530";
    static final String TEXT = "#f1f5f9";
    static final String FAINT = "#b6c2cf";
    static final String LINE = "#9fb3c8";
    static final String OWN = "#ffd166";

    private Ink() {}

    static String of(NodeKind kind) {
        return switch (kind) {
            case ENCODER -> "#5eead4";
            case INGEST -> "#7dd3fc";
            case TRANSCODE -> "#a5b4fc";
            case RECORD -> "#f9a8d4";
            case ORIGIN -> "#fdba74";
            case CDN, EDGE -> "#86efac";
            case PLAYER -> "#e2e8f0";
        };
    }
}
