package io.matchday.intake.pastevent;

import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Many past events at a time.
 *
 * @param replace whether those that are known already are replaced; otherwise they stay as they are
 */
@Schema(description = "Many past events at a time: all are taken, or none")
record PastEventImport(
        @Schema(nullable = true, description = "Replace those that are known already; by default they stay as they are")
                Boolean replace,
        @Schema(required = true) @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {

    PastEventImport {
        items = items == null ? null : List.copyOf(items);
    }

    boolean replacing() {
        return Boolean.TRUE.equals(replace);
    }

    /** One of them. */
    @Schema(name = "PastEventItem")
    record Item(
            @Schema(required = true, examples = "aurora-final-2025")
                    @NotNull
                    @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                    @Size(max = Slug.LONGEST)
                    String key,
            @Schema(required = true) @NotNull @Valid PastEventFacts facts) {}

    /** What came of it, by key. */
    @Schema(name = "PastEventImportOutcome")
    record Outcome(
            @Schema(required = true) List<String> created,
            @Schema(required = true) List<String> replaced,
            @Schema(required = true, description = "Known already, and left as they are") List<String> kept) {

        Outcome {
            created = List.copyOf(created);
            replaced = List.copyOf(replaced);
            kept = List.copyOf(kept);
        }
    }
}
