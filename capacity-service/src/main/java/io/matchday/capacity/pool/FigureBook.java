package io.matchday.capacity.pool;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes figures into the histories of their pools, and lets each pool show the newest. */
@ApplicationScoped
public class FigureBook {
    /** How far clocks of others may be ahead. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private final Pools pools;
    private final Figures figures;
    private final InstantSource clock;

    FigureBook(Pools pools, Figures figures, InstantSource clock) {
        this.pools = pools;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Writes down what is known of a pool. Facts are never refused, even where more is promised than they leave.
     *
     * @return false when the same source has told of the same moment before; then nothing changes
     * @throws ProblemException not-found for a pool that is not there; invalid-field for a time that is yet to come
     */
    @Transactional
    public boolean record(String poolKey, Figure figure, String by) {
        Pool pool = pools.locked(poolKey).orElseThrow(() -> ProblemException.notFound("pool", poolKey));
        Instant now = clock.instant();
        if (figure.observedAt().isAfter(now.plus(CLOCKS_APART))) {
            throw ProblemException.atField(
                    CommonProblem.INVALID_FIELD, "observedAt", "Nothing is known yet of " + figure.observedAt());
        }
        if (!figures.add(poolKey, figure, now, by)) {
            return false;
        }
        newest(poolKey, figure.kind()).ifPresent(known -> pool.learn(figure.kind(), known.amount(), now));
        pools.flush();
        return true;
    }

    /** The latest moment that a figure of this kind is known for. */
    @Transactional
    public Optional<Instant> newestMoment(String poolKey, FigureKind kind) {
        return newest(poolKey, kind).map(RecordedFigure::told).map(told -> told.figure()
                .observedAt());
    }

    /**
     * The newest figure of each kind that was true and became known after a moment.
     *
     * @param exceptBy people whose word does not count
     * @param exceptSources what sources begin with that do not count either
     */
    @Transactional
    public List<ToldFigure> since(String poolKey, Instant after, Collection<String> exceptBy, String exceptSources) {
        return figures.newestSince(poolKey, after, exceptBy, exceptSources).stream()
                .map(RecordedFigure::told)
                .toList();
    }

    private Optional<RecordedFigure> newest(String poolKey, FigureKind kind) {
        return figures.newest(List.of(poolKey)).stream()
                .filter(known -> known.kind() == kind)
                .findFirst();
    }
}
