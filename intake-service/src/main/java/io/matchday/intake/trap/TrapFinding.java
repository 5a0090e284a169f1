package io.matchday.intake.trap;

import io.matchday.intake.workday.WorkCalendar;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trap that an event may run into.
 *
 * @param concerns what it has to do with which domains
 * @param basis the concerns summed up; the surest decides
 * @param summary the numbers in a sentence
 * @param due by when its remedy has to be asked for
 * @param stale whether a decision no longer counts because the numbers have got worse since
 * @param decision the newest; null while nobody has decided
 */
@Schema(name = "TrapFinding")
public record TrapFinding(
        @Schema(required = true) Trap trap,
        @Schema(required = true) Basis basis,
        @Schema(required = true) List<Concern> concerns,
        @Schema(required = true, description = "The numbers in a sentence") Message summary,
        @Schema(required = true, description = "By when its remedy has to be asked for") Instant due,
        @Schema(required = true) DecisionStatus status,
        @Schema(required = true, description = "Whether a decision no longer counts, for the numbers have got worse")
                boolean stale,
        Decision decision) {

    public TrapFinding {
        concerns = List.copyOf(concerns);
    }

    static TrapFinding of(
            Trap trap,
            Message platform,
            List<Concern> concerns,
            Instant start,
            WorkCalendar calendar,
            Optional<Decision> decision) {
        Basis basis = Basis.of(concerns);
        boolean stale = decision.filter(one -> one.status() != DecisionStatus.OPEN)
                .filter(one -> basis.worseThan(one.basis()))
                .isPresent();
        DecisionStatus status =
                stale ? DecisionStatus.OPEN : decision.map(Decision::status).orElse(DecisionStatus.OPEN);
        return new TrapFinding(
                trap,
                basis,
                concerns,
                TrapWording.summary(trap, platform, concerns),
                calendar.before(start, trap.lead()),
                status,
                stale,
                decision.orElse(null));
    }

    /** Whether somebody still has to do something about it. */
    public boolean open() {
        return status == DecisionStatus.OPEN;
    }
}
