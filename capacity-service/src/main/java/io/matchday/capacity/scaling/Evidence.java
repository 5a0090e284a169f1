package io.matchday.capacity.scaling;

import io.matchday.capacity.pool.Figure;
import io.matchday.capacity.pool.FigureBook;
import io.matchday.capacity.pool.FigureKind;
import io.matchday.capacity.pool.ToldFigure;
import io.matchday.capacity.scaling.Verification.Means;
import io.matchday.capacity.scaling.Verification.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Weighs what was seen of a grant. */
@ApplicationScoped
class Evidence {
    private final FigureBook figures;
    private final ScaleRequests requests;
    private final Approvals approvals;
    private final InstantSource clock;

    Evidence(FigureBook figures, ScaleRequests requests, Approvals approvals, InstantSource clock) {
        this.figures = figures;
        this.requests = requests;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** What a probe shows; where approvals are needed, those who ask do not measure alone. */
    Verification of(ScaleRequest request, NewProbe probe, String by) {
        long needed = request.granted().orElseThrow();
        boolean alone = approvals.required(request) > 0 && request.people().contains(by);
        Outcome outcome = alone ? Outcome.BY_ASKERS_ALONE : enough(probe.measured(), needed);
        return new Verification(Means.PROBE, probe.measured(), needed, probe.method(), by, clock.instant(), outcome);
    }

    /** What others have read of the pool since the grant; what requests themselves wrote there is no proof. */
    List<Verification> read(ScaleRequest request) {
        long others = requests.addedByOthers(request, request.grantedAt());
        return figures.since(request.wish().pool(), request.grantedAt(), request.people(), StockBook.SOURCE).stream()
                .filter(told -> told.figure().kind() != FigureKind.IN_USE)
                .flatMap(told -> weighed(request, told, others).stream())
                .toList();
    }

    private static Optional<Verification> weighed(ScaleRequest request, ToldFigure told, long others) {
        Figure figure = told.figure();
        return request.baseline()
                .needed(figure.kind(), request.granted().orElseThrow(), others)
                .map(needed -> new Verification(
                        means(figure.kind()),
                        figure.amount(),
                        needed,
                        figure.source(),
                        told.by(),
                        figure.observedAt(),
                        enough(figure.amount(), needed)));
    }

    private static Means means(FigureKind kind) {
        return kind == FigureKind.TOTAL ? Means.TOTAL_READ : Means.QUOTA_READ;
    }

    private static Outcome enough(long measured, long needed) {
        return measured >= needed ? Outcome.SUFFICIENT : Outcome.TOO_LITTLE;
    }
}
