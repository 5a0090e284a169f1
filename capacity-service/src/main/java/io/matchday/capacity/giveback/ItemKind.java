package io.matchday.capacity.giveback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an event has. */
@Schema(
        name = "GivebackKind",
        description =
                "RESERVATION: a part of a pool that it holds. SCALE_REQUEST: stock that was added for it on request")
enum ItemKind {
    RESERVATION,
    SCALE_REQUEST
}
