package io.matchday.intake.dossier;

import io.matchday.platform.text.Message;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of what another event knew.
 *
 * @param carried parts that were carried over, with how much
 * @param left parts that stayed behind, and why
 * @param confirm what has to be confirmed before the event is ready
 */
@Schema(name = "CopyReport")
record CopyReport(
        @Schema(required = true) String eventKey,
        @Schema(required = true) List<Carried> carried,
        @Schema(required = true) List<Left> left,
        @Schema(required = true) List<Confirmation> confirm) {

    CopyReport {
        carried = List.copyOf(carried);
        left = List.copyOf(left);
        confirm = List.copyOf(confirm);
    }

    /** A part that was carried over. */
    @Schema(name = "CarriedPart")
    record Carried(
            @Schema(required = true, examples = "plans") String part,
            @Schema(required = true, description = "How many items") int items,
            @Schema(required = true) Message message) {}

    /** A part that stayed behind. */
    @Schema(name = "LeftPart")
    record Left(
            @Schema(required = true, examples = "drills") String part,
            @Schema(required = true, description = "Why") Message reason) {}
}
