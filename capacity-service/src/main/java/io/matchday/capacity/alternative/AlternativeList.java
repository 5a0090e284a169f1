package io.matchday.capacity.alternative;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could be had instead of a wish. */
@Schema(name = "Alternatives")
record AlternativeList(
        @Schema(required = true, description = "Whether the wish can be fulfilled as it is") boolean free,
        @Schema(
                        required = true,
                        description = "What could be had instead, the least change of the wish first; empty"
                                + " where it is free")
                List<Alternative> items) {
    AlternativeList {
        items = List.copyOf(items);
    }
}
