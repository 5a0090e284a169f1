package io.matchday.capacity.demand;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a need is covered, from the best case to the worst. */
@Schema(
        name = "CoverageVerdict",
        description =
                "COVERED: pools could give p90. UNKNOWN: the region of a need is not known, or a need is. NO_POOL:"
                        + " nobody has written down any stock of it. SHORT: there are pools, but they could not give p90")
public enum CoverageVerdict {
    COVERED,
    UNKNOWN,
    NO_POOL,
    SHORT
}
