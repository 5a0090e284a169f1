package io.matchday.capacity.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What costs. */
@Schema(
        name = "ReportItemKind",
        description = "RESERVATION: promised from what was there. SCALE_REQUEST: stock that was added on request")
enum ItemKind {
    RESERVATION,
    SCALE_REQUEST
}
