package io.matchday.intake.workday;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long before or after a time something is due.
 *
 * @param period whole days, from one on
 * @param workingDays whether only working days count
 * @param published whether a platform asks for it; else it is what teams plan with
 */
@Schema(name = "Lead", description = "How long ahead something is due")
public record Lead(
        @Schema(
                        required = true,
                        type = SchemaType.STRING,
                        implementation = String.class,
                        description = "ISO 8601 period in days",
                        examples = "P7D")
                Period period,
        @Schema(required = true, description = "Whether only working days count") boolean workingDays,
        @Schema(required = true, description = "Whether the platform asks for it; else it is what teams plan with")
                boolean published) {

    private static final int LONGEST_DAYS = 366;

    public Lead {
        if (period.toTotalMonths() != 0 || days(period) < 1 || days(period) > LONGEST_DAYS) {
            throw new IllegalArgumentException("A lead is one day to a year, given in days: " + period);
        }
    }

    /** The days of the period. */
    int days() {
        return days(period);
    }

    private static int days(Period period) {
        return Math.toIntExact(period.get(ChronoUnit.DAYS));
    }
}
