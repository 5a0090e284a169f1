package io.matchday.capacity.scaling;

import io.matchday.capacity.reservation.Bookings;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What was granted to events, for whoever hands it back and follows the money. */
@ApplicationScoped
public class Grants {
    private final ScaleRequests requests;
    private final RequestBook book;
    private final StockBook stock;
    private final Bookings bookings;
    private final InstantSource clock;

    Grants(ScaleRequests requests, RequestBook book, StockBook stock, Bookings bookings, InstantSource clock) {
        this.requests = requests;
        this.book = book;
        this.stock = stock;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** The event's open requests, oldest first. */
    @Transactional
    public List<Held> open(String eventKey) {
        return requests.of(eventKey, RequestState.OPEN).stream()
                .map(Grants::held)
                .toList();
    }

    /** Up to {@code most} requests of all events whose stock is there, oldest first, after the given one. */
    @Transactional
    public List<Held> stocked(long after, int most) {
        return requests.in(RequestState.STOCKED, after, most).stream()
                .map(Grants::held)
                .toList();
    }

    /** The event's request of this id, if its stock is there or was. */
    @Transactional
    public Optional<Held> delivered(String eventKey, long id) {
        return requests.locked(id)
                .filter(request -> request.eventKey().equals(eventKey))
                .filter(request -> request.verifiedAt().isPresent())
                .map(Grants::held);
    }

    /**
     * Hands the stock back: the reservation is released and the pool's total falls, in one transaction.
     *
     * @return whether there was stock; what was handed back before stays as it is
     */
    @Transactional
    public boolean release(String eventKey, long id, Word word) {
        ScaleRequest request = requests.locked(eventKey, id);
        if (!Step.RELEASE.leadsFrom(request.state())) {
            return false;
        }
        bookings.release(eventKey, request.reservationId().orElseThrow(), word.by());
        stock.change(request, -request.granted().orElseThrow(), word.by());
        request.released(clock.instant());
        book.take(request, Step.RELEASE, word);
        return true;
    }

    /** Money for it was claimed; it is told once. */
    @Transactional
    public void claimed(String eventKey, long id, Word word) {
        take(eventKey, id, Step.CLAIM, word);
    }

    /** Nothing is outstanding for it any more; it is told once. */
    @Transactional
    public void settled(String eventKey, long id, Word word) {
        take(eventKey, id, Step.SETTLE, word);
    }

    private void take(String eventKey, long id, Step step, Word word) {
        ScaleRequest request = requests.locked(eventKey, id);
        if (step.leadsFrom(request.state())) {
            book.take(request, step, word);
        }
    }

    private static Held held(ScaleRequest request) {
        Wish wish = request.wish();
        return new Held(
                request.id(),
                request.eventKey(),
                wish.pool(),
                request.state(),
                request.granted().orElse(wish.asked()),
                request.used().orElse(0L),
                wish.window(),
                Optional.ofNullable(request.grantedAt()));
    }

    /**
     * A request that wants, or has, something of its pool.
     *
     * @param amount what is granted, or asked for while nobody has answered
     * @param grantedAt empty while the provider has not answered
     */
    public record Held(
            long id,
            String eventKey,
            String pool,
            RequestState state,
            long amount,
            long used,
            Window window,
            Optional<Instant> grantedAt) {}
}
