package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule starts from. */
@Schema(
        name = "DemandBasis",
        description = "PEAK: burst of the domain, announced or estimated. PLAYED: bursts of the domains that the node's"
                + " media are played from. PUSHED: what flows into the node at the peak. STREAMS: streams that are"
                + " pushed to the domain, or to the node")
enum Basis {
    PEAK(Unit.BITS_PER_SECOND),
    PLAYED(Unit.BITS_PER_SECOND),
    PUSHED(Unit.BITS_PER_SECOND),
    STREAMS(Unit.STREAMS);

    private final Unit unit;

    Basis(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    boolean fits(SubjectKind subject) {
        return switch (this) {
            case PEAK -> subject == SubjectKind.DOMAIN;
            case PLAYED, PUSHED -> subject == SubjectKind.NODE;
            case STREAMS -> true;
        };
    }
}
