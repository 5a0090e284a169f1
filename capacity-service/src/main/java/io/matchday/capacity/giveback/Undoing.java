package io.matchday.capacity.giveback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether giving back can be undone, the harmless first. */
@Schema(
        name = "GivebackUndoing",
        description =
                "POSSIBLE: it can be had again while it is free. UNKNOWN: nothing published is known of this provider."
                        + " IMPOSSIBLE: what is given back is gone")
enum Undoing {
    POSSIBLE,
    UNKNOWN,
    IMPOSSIBLE
}
