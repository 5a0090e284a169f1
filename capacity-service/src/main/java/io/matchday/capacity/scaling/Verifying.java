package io.matchday.capacity.scaling;

import io.matchday.capacity.reservation.Bookings;
import io.matchday.capacity.reservation.Origin;
import io.matchday.capacity.reservation.Promise;
import io.matchday.capacity.reservation.ReservationView;
import io.matchday.capacity.scaling.Verification.Means;
import io.matchday.capacity.scaling.Verification.Outcome;
import io.matchday.capacity.window.Window;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Looks whether a grant is there; when it is, it becomes stock that is promised to the event. */
@ApplicationScoped
class Verifying {
    private static final int MOST = 100;

    private final RequestBook book;
    private final Evidence evidence;
    private final StockBook stock;
    private final Bookings bookings;
    private final InstantSource clock;

    Verifying(RequestBook book, Evidence evidence, StockBook stock, Bookings bookings, InstantSource clock) {
        this.book = book;
        this.evidence = evidence;
        this.stock = stock;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Verifies by a probe's result, or by what others have read.
     *
     * @throws ProblemException no-proof, with what could not be read
     */
    @Transactional
    ScaleRequest verify(String eventKey, long id, String ifMatch, Sight sight, String by) {
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        book.require(request, Step.VERIFY);
        if (request.verifications().size() >= MOST) {
            throw new ProblemException(ScalingProblem.TOO_MANY_VERIFICATIONS, "At most " + MOST + " are kept");
        }
        List<Verification> seen = sight.probe()
                .map(result -> List.of(evidence.of(request, result, by)))
                .orElseGet(() -> evidence.read(request));
        Verification best = seen.stream()
                .filter(one -> one.outcome() == Outcome.SUFFICIENT)
                .findFirst()
                .or(() -> seen.stream().findFirst())
                .orElseThrow(() -> new ProblemException(
                        ScalingProblem.NO_PROOF,
                        "Record a total or a quota of the pool that was read since, or a probe"
                                + sight.unread().stream().map(why -> "; " + why).collect(Collectors.joining())));
        request.seen(best);
        if (best.outcome() == Outcome.SUFFICIENT) {
            becomesStock(request, best, by);
        }
        book.flush();
        return request;
    }

    private void becomesStock(ScaleRequest request, Verification seen, String by) {
        long granted = request.granted().orElseThrow();
        if (seen.means() != Means.TOTAL_READ) {
            stock.change(request, granted, by);
        }
        Instant now = clock.instant();
        Wish wish = request.wish();
        ReservationView reservation = bookings.hold(
                new Promise(
                        request.eventKey(),
                        wish.pool(),
                        granted,
                        whileItIsThere(wish, now),
                        Origin.GRANTED,
                        StockBook.SOURCE + request.id()),
                by);
        request.stocked(reservation.id(), now);
        book.take(request, Step.VERIFY, new Word(by, seen.means() + " " + seen.measured()));
    }

    /** The pool's total counts it from now on until it is released, and nobody else may take it before or after the window. */
    private static Window whileItIsThere(Wish wish, Instant now) {
        return Window.since(now.isBefore(wish.from()) ? now : wish.from());
    }
}
