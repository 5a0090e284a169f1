package io.matchday.monitor.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a person does about an incident. */
record IncidentAction(
        @Schema(required = true) @NotNull Kind action,
        @Schema(nullable = true, description = "Kept in the timeline; NOTE needs one") @Size(min = 1, max = 4000)
                String note) {

    Optional<String> written() {
        return Optional.ofNullable(note).filter(text -> !text.isBlank());
    }

    /** What can be done. */
    enum Kind {
        /** Take it on. */
        ACKNOWLEDGE,
        /** Write something down. */
        NOTE,
        /** Say that it is over. */
        RESOLVE
    }
}
