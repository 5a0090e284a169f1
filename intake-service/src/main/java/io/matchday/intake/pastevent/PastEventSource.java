package io.matchday.intake.pastevent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a past event is known from. */
@Schema(
        description =
                "RETRO: measured, and taken over when the event was closed; HAND: written by a person; IMPORT: one of"
                        + " many handed over at a time")
public enum PastEventSource {
    RETRO,
    HAND,
    IMPORT
}
