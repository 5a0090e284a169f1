package io.matchday.capacity.reservation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a promise came about. */
@Schema(
        name = "ReservationOrigin",
        description = "RESERVED: from what was there. GRANTED: stock that was added for it on request")
public enum Origin {
    RESERVED,
    GRANTED
}
