package io.matchday.retro.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the closing of an event has come. */
@Schema(
        description =
                "NONE: nobody has closed the event here. GRANTED: decided and kept; intake-service has not taken it"
                        + " yet and is told until it does. CLOSED: the event is closed")
public enum ClosureState {
    NONE,
    GRANTED,
    CLOSED
}
