package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish to correct a demand. */
@Schema(name = "NewDemandCorrection", description = "What a person says about a line of a demand")
record NewCorrection(
        @Schema(required = true) @NotNull CorrectionKind kind,
        @Schema(
                        nullable = true,
                        description = "Needed in half of such events, in the unit; not with STRUCK, needed otherwise")
                @PositiveOrZero
                @Max(Amounts.MOST)
                Long p50,
        @Schema(
                        nullable = true,
                        description =
                                "Needed in nine of ten, in the unit, and not less than p50; not with STRUCK, needed"
                                        + " otherwise")
                @PositiveOrZero
                @Max(Amounts.MOST)
                Long p90,
        @Schema(required = true, description = "Why") @NotBlank @Size(max = 2000) String reason,
        @Schema(description = "The line that is added; with ADDED only") @Valid AddedLine line) {

    /** A line that no rule finds. */
    @Schema(name = "AddedDemandLine", description = "A line that no rule finds", nullable = true)
    record AddedLine(
            @Schema(required = true, description = "What it is for") @NotBlank @Size(max = 200) String title,
            @Schema(required = true, examples = "OSS")
                    @NotNull
                    @Size(max = 64)
                    @Pattern(
                            regexp = "[A-Z][A-Z0-9_-]*",
                            message = "a capital letter, then capital letters, digits, dashes and underscores")
                    String product,
            @Schema(required = true, examples = "cn-east")
                    @NotNull
                    @Size(max = Slug.LONGEST)
                    @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                    String region,
            @Schema(nullable = true, description = "Carrier of the viewers; null: of no carrier", examples = "telecom")
                    @Size(max = 64)
                    @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
                    String carrier,
            @Schema(required = true) @NotNull Unit unit,
            @Schema(required = true, description = "From when it is needed") @NotNull Instant from,
            @Schema(required = true, description = "Until when it is needed; after from") @NotNull Instant until) {}
}
