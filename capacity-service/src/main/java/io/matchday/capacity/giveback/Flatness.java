package io.matchday.capacity.giveback;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an event's traffic has fallen and stays flat. */
@Schema(description = "Whether an event's traffic has fallen and stays flat, so that capacity may be given back")
record Flatness(@Schema(required = true) Verdict verdict, @Schema(required = true) Message why) {

    /** What is known of it. */
    @Schema(
            name = "FlatnessVerdict",
            description =
                    "FLAT: it may be given back. NOT_FLAT: people still watch. UNKNOWN: nothing tells, which counts as"
                            + " not flat. NOT_NEEDED: the event is closed or cancelled")
    enum Verdict {
        FLAT,
        NOT_FLAT,
        UNKNOWN,
        NOT_NEEDED
    }

    boolean lets() {
        return verdict == Verdict.FLAT || verdict == Verdict.NOT_NEEDED;
    }

    static Flatness flat(String en, String zh) {
        return new Flatness(Verdict.FLAT, new Message(en, zh));
    }

    static Flatness notFlat(String en, String zh) {
        return new Flatness(Verdict.NOT_FLAT, new Message(en, zh));
    }

    static Flatness unknown(String en, String zh) {
        return new Flatness(Verdict.UNKNOWN, new Message(en, zh));
    }
}
