package io.matchday.capacity.demand;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person does to a demand. */
@Schema(
        name = "DemandCorrectionKind",
        description = "AMOUNTS: other amounts for a line that the rules find. STRUCK: such a line is not needed. ADDED:"
                + " a line that no rule finds")
enum CorrectionKind {
    AMOUNTS,
    STRUCK,
    ADDED
}
