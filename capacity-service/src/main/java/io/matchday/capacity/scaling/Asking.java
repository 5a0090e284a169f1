package io.matchday.capacity.scaling;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What those do who ask for stock: write a request down, change the draft, submit it, or cancel it. */
@ApplicationScoped
class Asking {
    private final Pools pools;
    private final RequestBook book;
    private final Duplicates duplicates;
    private final Ordering ordering;
    private final LeadTimes leadTimes;
    private final InstantSource clock;

    Asking(
            Pools pools,
            RequestBook book,
            Duplicates duplicates,
            Ordering ordering,
            LeadTimes leadTimes,
            InstantSource clock) {
        this.pools = pools;
        this.book = book;
        this.duplicates = duplicates;
        this.ordering = ordering;
        this.leadTimes = leadTimes;
        this.clock = clock;
    }

    @Transactional
    ScaleRequest create(String eventKey, NewScaleRequest asked, String by) {
        Pool pool = lockedPool(asked.pool());
        Wish wish = asked.wish(Optional.ofNullable(asked.leadTime()).orElseGet(() -> leadTimes.of(pool.provider())));
        requireSensible(wish);
        ScaleRequest request = new ScaleRequest(eventKey, wish, asked.standing(), by, clock.instant());
        duplicates.requireNone(request);
        request.costs(cost(pool, wish));
        book.open(request, new Word(by, asked.deliberateReason()));
        return request;
    }

    @Transactional
    ScaleRequest change(String eventKey, long id, String ifMatch, ScaleRequestChange change, String by) {
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        book.require(request, Step.CHANGE);
        Pool pool = lockedPool(request.wish().pool());
        Wish wish = change.applied(request.wish());
        requireSensible(wish);
        request.ask(wish, change.applied(request.standing()), by);
        duplicates.requireNone(request);
        request.costs(cost(pool, wish));
        book.take(request, Step.CHANGE, new Word(by, null));
        return request;
    }

    @Transactional
    ScaleRequest submit(String eventKey, long id, String ifMatch, Word word) {
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        book.require(request, Step.SUBMIT);
        requireSensible(request.wish());
        request.costs(cost(pools.existing(request.wish().pool()), request.wish()));
        request.submitted(word.by(), clock.instant());
        book.take(request, Step.SUBMIT, word);
        ordering.placeIfReady(request, false);
        return request;
    }

    @Transactional
    ScaleRequest cancel(String eventKey, long id, String ifMatch, Word word) {
        ordering.withdraw(eventKey, id, word.by());
        ScaleRequest request = book.locked(eventKey, id, ifMatch);
        book.take(request, Step.CANCEL, word);
        return request;
    }

    /** Of two who ask for the same pool at the same time one comes second. */
    private Pool lockedPool(String key) {
        return pools.locked(key)
                .orElseThrow(
                        () -> ProblemException.atField(ScalingProblem.UNKNOWN_POOL, "pool", "No pool '" + key + "'"));
    }

    private void requireSensible(Wish wish) {
        if (!wish.until().isAfter(wish.from())) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "until", "It has to be after its start, which is " + wish.from());
        }
        if (!wish.until().isAfter(clock.instant())) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, "until", "That is over");
        }
        if (wish.window().length().compareTo(Duration.ofDays(NewScaleRequest.MOST_DAYS)) > 0) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD,
                    "until",
                    "At most " + NewScaleRequest.MOST_DAYS + " days after its start");
        }
    }

    private static Optional<Money> cost(Pool pool, Wish wish) {
        return pool.price().map(price -> price.of(wish.asked(), wish.window().length()));
    }
}
