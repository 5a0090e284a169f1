package io.matchday.capacity.giveback;

import io.matchday.capacity.text.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to release; everything that can be when both lists are left out. */
record NewReleases(
        @Schema(description = "Ids of reservations") @Size(max = 500) List<@NotNull Long> reservations,
        @Schema(description = "Ids of scale requests") @Size(max = 500) List<@NotNull Long> scaleRequests,
        @Schema(description = "Why a commander releases although traffic is not flat")
                @Size(max = OneLine.LONGEST)
                @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                String overrideReason) {
    NewReleases {
        reservations = copy(reservations);
        scaleRequests = copy(scaleRequests);
    }

    boolean everything() {
        return reservations == null && scaleRequests == null;
    }

    /** What is named of this kind, each once. */
    Set<Long> ids(ItemKind kind) {
        List<Long> named =
                switch (kind) {
                    case RESERVATION -> reservations;
                    case SCALE_REQUEST -> scaleRequests;
                };
        return named == null ? Set.of() : new LinkedHashSet<>(named);
    }

    /** Keeps a null element, which validation names. */
    private static List<Long> copy(List<Long> ids) {
        return ids == null ? null : Collections.unmodifiableList(new ArrayList<>(ids));
    }
}
