package io.matchday.capacity.giveback;

import io.matchday.capacity.reservation.Bookings;
import io.matchday.capacity.reservation.ReservationView;
import io.matchday.capacity.reservation.State;
import io.matchday.capacity.scaling.Grants;
import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What events hold. A reservation that a scale request made counts as that request. */
@ApplicationScoped
class Holdings {
    private final Bookings bookings;
    private final Grants grants;

    Holdings(Bookings bookings, Grants grants) {
        this.bookings = bookings;
        this.grants = grants;
    }

    /** All that an event holds or that is on its way to it. */
    List<Held> of(String eventKey) {
        return Stream.concat(
                        bookings.reserved(eventKey).stream().map(Holdings::ofReservation),
                        grants.open(eventKey).stream().map(Holdings::ofGrant))
                .toList();
    }

    /** Up to {@code most} reservations of all events that are still held, oldest first, after the given one. */
    List<Held> reservations(long after, int most) {
        return bookings.reserved(after, most).stream()
                .map(Holdings::ofReservation)
                .toList();
    }

    /** Up to {@code most} grants of all events whose stock is there, oldest first, after the given one. */
    List<Held> grants(long after, int most) {
        return grants.stocked(after, most).stream().map(Holdings::ofGrant).toList();
    }

    /** The event's reservation, locked until the transaction ends; it is releasable while it is held. */
    Optional<Held> lockedReservation(String eventKey, long id) {
        return bookings.lockedReserved(eventKey, id).map(Holdings::ofReservation);
    }

    /** The event's grant whose stock is there, or was. */
    Optional<Held> grant(String eventKey, long id) {
        return grants.delivered(eventKey, id).map(Holdings::ofGrant);
    }

    private static Held ofReservation(ReservationView reservation) {
        return new Held(
                ItemKind.RESERVATION,
                reservation.id(),
                reservation.eventKey(),
                reservation.pool(),
                reservation.amount(),
                new Window(reservation.from(), Optional.ofNullable(reservation.until())),
                Optional.of(reservation.heldAt()),
                Optional.empty(),
                reservation.state() == State.HELD);
    }

    private static Held ofGrant(Grants.Held grant) {
        return new Held(
                ItemKind.SCALE_REQUEST,
                grant.id(),
                grant.eventKey(),
                grant.pool(),
                grant.amount(),
                grant.window(),
                grant.grantedAt(),
                Optional.of(grant.used()),
                grant.state().stocked());
    }
}
