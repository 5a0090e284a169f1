package io.matchday.intake.plan;

import io.matchday.intake.event.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as it is first written down: what it says, or the standard plan that it is made from.
 *
 * @param language that a standard plan is taken in
 */
@Schema(description = "Exactly one of content and fromLibrary is given")
record NewPlan(
        @Schema(required = true, description = "Slug that addresses the plan in its event", examples = "push-link-lost")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Valid PlanContent content,
        @Schema(
                        nullable = true,
                        description = "Key of a standard plan; domains and contacts of the event are filled in",
                        examples = "push-link-lost")
                @Size(max = Slug.LONGEST)
                String fromLibrary,
        @Schema(nullable = true, description = "Language a standard plan is taken in; en where none is said")
                Language language) {

    VersionSource source() {
        return fromLibrary == null ? VersionSource.TEAM : VersionSource.LIBRARY;
    }

    Language spoken() {
        return language == null ? Language.en : language;
    }

    /** Languages that standard plans are kept in. */
    @Schema(name = "PlanLanguage")
    enum Language {
        en,
        zh
    }
}
