package io.matchday.capacity.report;

import io.matchday.capacity.pool.Unit;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of it was used.
 *
 * @param utilisation null where there was nothing to use it of
 */
@Schema(name = "ReportUse", nullable = true, description = "How much was used at the most; null where nothing tells")
record Use(
        @Schema(required = true, description = "In the unit") long amount,
        @Schema(required = true) Basis basis,
        @Schema(
                        nullable = true,
                        description =
                                "Share of what was held, or of what was verified where basis is TOLD; above 1 where"
                                        + " more was used; null where there was none")
                Double utilisation) {
    /** How it is known. */
    @Schema(
            name = "ReportUseBasis",
            description = "MEASURED: the peak that monitor-service measured of the product's domains. TOLD: the highest"
                    + " use of grants that people or providers told, of the grants alone")
    enum Basis {
        MEASURED,
        TOLD
    }

    /**
     * What is known of the use, or null.
     *
     * @param measured peak of the traffic that can have gone nowhere else
     */
    static Use of(Unit unit, Course course, OptionalLong measured) {
        Quantities quantities = course.quantities();
        if (unit == Unit.BITS_PER_SECOND && measured.isPresent()) {
            return new Use(measured.getAsLong(), Basis.MEASURED, share(measured.getAsLong(), quantities.held()));
        }
        OptionalLong told = course.told();
        return told.isPresent()
                ? new Use(told.getAsLong(), Basis.TOLD, share(told.getAsLong(), quantities.verified()))
                : null;
    }

    private static Double share(long used, long whole) {
        return whole == 0 ? null : Double.valueOf((double) used / whole);
    }
}
