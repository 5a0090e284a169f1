package io.matchday.capacity.scaling;

import io.matchday.capacity.scaling.ScaleRequestView.TeamsPart;
import io.matchday.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Puts together what is shown of requests: to the team everything, to customers what they get and when. */
@ApplicationScoped
class RequestViews {
    private final TakenSteps history;
    private final Approvals approvals;
    private final Caller caller;
    private final InstantSource clock;

    RequestViews(TakenSteps history, Approvals approvals, Caller caller, InstantSource clock) {
        this.history = history;
        this.approvals = approvals;
        this.caller = caller;
        this.clock = clock;
    }

    /** One request with its history. */
    ScaleRequestView inFull(ScaleRequest request) {
        return view(
                request,
                caller.boundToCustomers()
                        ? List.of()
                        : history.of(request.id()).stream().map(TakenStep::view).toList());
    }

    /** A request as one of many. */
    ScaleRequestView inList(ScaleRequest request) {
        return view(request, List.of());
    }

    private ScaleRequestView view(ScaleRequest request, List<TakenStepView> steps) {
        Wish wish = request.wish();
        return new ScaleRequestView(
                request.id(),
                request.eventKey(),
                wish.pool(),
                request.state(),
                request.stateSince(),
                wish.asked(),
                request.granted().orElse(null),
                request.missing(),
                request.used().orElse(null),
                wish.from(),
                wish.until(),
                wish.purpose(),
                wish.submitBy(),
                overdue(request),
                request.submittedAt().orElse(null),
                request.verifiedAt().orElse(null),
                request.releasedAt().orElse(null),
                request.reservationId().orElse(null),
                request.standing().followUpOf(),
                request.version(),
                caller.boundToCustomers() ? null : teamsPart(request, steps));
    }

    private TeamsPart teamsPart(ScaleRequest request, List<TakenStepView> steps) {
        return new TeamsPart(
                request.askedBy(),
                request.askedAt(),
                request.people(),
                request.wish().leadTime(),
                request.standing().deliberate(),
                request.standing().plan(),
                request.cost().map(ScaleRequestView.Cost::new).orElse(null),
                approvals.required(request),
                approvals.given(request),
                request.approvals(),
                request.reference().orElse(null),
                request.order().orElse(null),
                request.verifications(),
                request.state().possible(),
                steps);
    }

    private boolean overdue(ScaleRequest request) {
        Instant submitBy = request.wish().submitBy();
        return request.state() == RequestState.DRAFT
                ? clock.instant().isAfter(submitBy)
                : request.submittedAt().filter(at -> at.isAfter(submitBy)).isPresent();
    }
}
