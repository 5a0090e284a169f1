package io.matchday.intake.plan;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three lists of steps of a plan. */
@Schema(
        name = "PlanSection",
        description = "MITIGATION stops the bleeding, ROLLBACK undoes it, VERIFICATION shows that it worked")
enum Section {
    MITIGATION,
    ROLLBACK,
    VERIFICATION;

    /** Name of the field that holds its steps. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
