package io.matchday.capacity.scaling;

import io.matchday.capacity.window.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was ever asked for events, for whoever looks back. */
@ApplicationScoped
public class PastRequests {
    private final ScaleRequests requests;

    PastRequests(ScaleRequests requests) {
        this.requests = requests;
    }

    /** The event's requests in whatever state, oldest first. */
    @Transactional
    public List<Kept> of(String eventKey) {
        return requests.of(eventKey).stream().map(PastRequests::kept).toList();
    }

    private static Kept kept(ScaleRequest request) {
        Wish wish = request.wish();
        return new Kept(
                request.id(),
                wish.pool(),
                request.state(),
                wish.asked(),
                request.granted(),
                request.used(),
                wish.window(),
                wish.submitBy(),
                request.submittedAt(),
                Optional.ofNullable(request.grantedAt()),
                request.verifiedAt(),
                request.reservationId(),
                Optional.ofNullable(request.standing().followUpOf()));
    }

    /**
     * A request as far as it has come.
     *
     * @param granted empty while the provider has not answered, and when it refused at once
     * @param used the highest use that was told
     * @param reservation id of the promise of its stock
     * @param followUpOf id of the request that was granted in part only
     */
    public record Kept(
            long id,
            String pool,
            RequestState state,
            long asked,
            Optional<Long> granted,
            Optional<Long> used,
            Window window,
            Instant submitBy,
            Optional<Instant> submittedAt,
            Optional<Instant> grantedAt,
            Optional<Instant> verifiedAt,
            Optional<Long> reservation,
            Optional<Long> followUpOf) {
        /** Whether it was put to the provider and not taken back by us. */
        public boolean put() {
            return submittedAt.isPresent() && state != RequestState.CANCELLED;
        }

        /** What the provider stands by; nothing where it refused in the end. */
        public long given() {
            return put() && state != RequestState.REFUSED ? granted.orElse(0L) : 0;
        }

        /** What was seen of it. */
        public long seen() {
            return verifiedAt.isPresent() ? granted.orElse(0L) : 0;
        }
    }
}
