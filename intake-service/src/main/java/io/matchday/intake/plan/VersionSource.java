package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version of a plan comes from. */
@Schema(
        name = "PlanVersionSource",
        description = "TEAM wrote it, LIBRARY: made from a standard plan, CUSTOMER: a step struck or added in a review,"
                + " IMPORT: read from a document")
enum VersionSource {
    TEAM,
    LIBRARY,
    CUSTOMER,
    IMPORT
}
