package io.matchday.capacity.report;

import io.matchday.capacity.pool.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds a forecast against what was measured. */
final class Accuracy {
    private final Progress progress;
    private final Collection<MeasuredPeak> peaks;

    Accuracy(Progress progress, Collection<MeasuredPeak> peaks) {
        this.progress = progress;
        this.peaks = List.copyOf(peaks);
    }

    /** A line for each that was forecast, and behind them one for each product whose traffic nobody forecast. */
    List<AccuracyLine> lines(Forecast forecast) {
        Stream<AccuracyLine> forecasts = forecast.lines().stream().map(line -> line(forecast, line));
        Stream<AccuracyLine> surprises = peaks.stream()
                .filter(peak -> forecast.lines().stream()
                        .noneMatch(line -> line.unit() == Unit.BITS_PER_SECOND
                                && line.product().equals(peak.product())))
                .map(Accuracy::surprise);
        return Stream.concat(forecasts, surprises).toList();
    }

    private AccuracyLine line(Forecast forecast, ForecastLine line) {
        Optional<MeasuredPeak> peak =
                line.unit() == Unit.BITS_PER_SECOND ? MeasuredPeak.of(line.product(), peaks) : Optional.empty();
        Optional<Unjudged> unjudged = unjudged(forecast, line, peak);
        boolean judged = unjudged.isEmpty();
        return new AccuracyLine(
                line.product(),
                line.unit(),
                line.needed(),
                line.traffic(),
                peak.map(MeasuredPeak::bitsPerSecond).orElse(null),
                peak.map(MeasuredPeak::at).orElse(null),
                judged ? error(line, peak.orElseThrow()) : null,
                judged
                        ? Boolean.valueOf(peak.orElseThrow().bitsPerSecond()
                                <= line.traffic().p90())
                        : null,
                unjudged.map(Unjudged::reason).orElse(null));
    }

    private Optional<Unjudged> unjudged(Forecast forecast, ForecastLine line, Optional<MeasuredPeak> peak) {
        if (line.unit() != Unit.BITS_PER_SECOND) {
            return Optional.of(Unjudged.UNIT_NOT_MEASURED);
        }
        if (line.traffic() == null) {
            return Optional.of(Unjudged.DERIVED_ONLY);
        }
        if (!progress.begun()) {
            return Optional.of(Unjudged.NOT_BEGUN);
        }
        if (forecast.afterTheFact()) {
            return Optional.of(Unjudged.FROZEN_TOO_LATE);
        }
        if (progress != Progress.OVER) {
            return Optional.of(Unjudged.NOT_OVER);
        }
        if (peak.isEmpty()) {
            return Optional.of(Unjudged.NOT_HEARD);
        }
        return line.traffic().p50() == 0 ? Optional.of(Unjudged.NOTHING_FORECAST) : Optional.empty();
    }

    private static Double error(ForecastLine line, MeasuredPeak peak) {
        return (double) peak.bitsPerSecond() / line.traffic().p50() - 1;
    }

    private static AccuracyLine surprise(MeasuredPeak peak) {
        return new AccuracyLine(
                peak.product(),
                Unit.BITS_PER_SECOND,
                null,
                null,
                peak.bitsPerSecond(),
                peak.at(),
                null,
                null,
                Unjudged.NOT_FORECAST.reason());
    }
}
