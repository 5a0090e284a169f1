package io.matchday.capacity.live;

import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.monitor.SeriesCopy;
import io.matchday.capacity.monitor.SeriesGateway;
import io.matchday.platform.remote.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what is measured of events against what they were granted, pool by pool. */
@ApplicationScoped
public class LivePools {
    private static final SeriesCopy NOTHING = new SeriesCopy(List.of());
    /** Where viewers are is told of the last minutes: it changes in the course of an evening. */
    private static final Duration VIEWERS_OF = Duration.ofMinutes(10);

    private final SeriesGateway series;
    private final Grants grants;
    private final InstantSource clock;

    LivePools(SeriesGateway series, Grants grants, InstantSource clock) {
        this.series = series;
        this.grants = grants;
        this.clock = clock;
    }

    /** Asks the monitor, so it is called outside of transactions. */
    public LiveHeadroom of(EventCopy event) {
        List<Granted> granted = grants.of(event, clock.instant());
        Optional<Known<SeriesCopy>> heard = series.byDomain(event.key());
        Attribution attribution = new Attribution(
                granted, event.domains(), heard.map(Known::value).orElse(NOTHING), viewers(event, granted));
        return new LiveHeadroom(
                granted.stream()
                        .map(one -> LivePool.of(one, attribution.basis(one.pool()), attribution.readings(one.pool())))
                        .toList(),
                heard,
                Math.round(attribution.withoutPool()));
    }

    /** Asked for only where a product has pools in several regions. */
    private Map<String, Double> viewers(EventCopy event, List<Granted> granted) {
        boolean split = granted.stream().collect(Collectors.groupingBy(Granted::product)).values().stream()
                .anyMatch(
                        pools -> pools.stream().map(Granted::region).distinct().count() > 1);
        return split
                ? series.byRegion(event.key())
                        .map(known -> recent(known.value()))
                        .orElse(Map.of())
                : Map.of();
    }

    private static Map<String, Double> recent(SeriesCopy regions) {
        Optional<Instant> newest = regions.series().stream()
                .flatMap(line -> line.points().stream())
                .map(SeriesCopy.Point::start)
                .max(Comparator.naturalOrder());
        return regions.series().stream()
                .collect(Collectors.toMap(
                        SeriesCopy.Line::value,
                        line -> line.points().stream()
                                .filter(point -> point.start()
                                        .isAfter(newest.orElseThrow().minus(VIEWERS_OF)))
                                .mapToDouble(SeriesCopy.Point::bitsPerSecond)
                                .sum(),
                        Double::sum));
    }
}
