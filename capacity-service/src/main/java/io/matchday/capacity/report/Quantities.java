package io.matchday.capacity.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there was, each the highest at any one moment. */
@Schema(
        name = "ReportAmounts",
        description =
                "How much there was, in the unit; each is the highest at any one moment, so that what two days took one"
                        + " after the other is not added up")
record Quantities(
        @Schema(required = true, description = "Promised from what was there, for as long as it lasted") long reserved,
        @Schema(
                        required = true,
                        description = "Asked of providers and not cancelled; what a follow-up asks for again counts"
                                + " once")
                long asked,
        @Schema(required = true, description = "Granted, and not refused afterwards") long granted,
        @Schema(required = true, description = "Granted and seen") long verified,
        @Schema(required = true, description = "Asked for and never seen: the shortage that remained") long missing,
        @Schema(required = true, description = "Reserved and verified together, for as long as it lasted") long held) {}
