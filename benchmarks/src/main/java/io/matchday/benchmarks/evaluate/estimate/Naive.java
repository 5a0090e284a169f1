package io.matchday.benchmarks.evaluate.estimate;

import io.matchday.intake.estimate.method.Evaluation.Protocol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What people do without a method, and what nobody can do better. They give no band. */
enum Naive implements Method {
    LAST_OF_CUSTOMER("last event of the customer") {
        @Override
        double say(Happened event, List<Happened> others) {
            Optional<Happened> last = others.stream()
                    .filter(other -> other.customer().equals(event.customer()))
                    .filter(other -> other.startsAt().isBefore(event.startsAt()))
                    .max(Comparator.comparing(Happened::startsAt));
            return last.map(one -> (double) one.peakBits()).orElseGet(() -> MEAN_OF_GENRE.say(event, others));
        }
    },
    MEAN_OF_GENRE("mean of the genre") {
        @Override
        double say(Happened event, List<Happened> others) {
            List<Happened> like = others.stream()
                    .filter(other -> Objects.equals(other.genre(), event.genre()))
                    .toList();
            return (like.isEmpty() ? others : like)
                    .stream().mapToDouble(Happened::peakBits).average().orElseThrow();
        }
    },
    THE_LAW("the law itself, without chance") {
        @Override
        double say(Happened event, List<Happened> others) {
            return event.foreseen();
        }
    };

    private final String title;

    Naive(String title) {
        this.title = title;
    }

    /** Peak bits per second it expects. */
    abstract double say(Happened event, List<Happened> others);

    @Override
    public String title() {
        return title;
    }

    @Override
    public Outcome judge(List<Happened> events, Protocol protocol) {
        List<Double> errors = new ArrayList<>();
        for (Happened event : events) {
            List<Happened> others =
                    events.stream().filter(mayKnow(event, protocol)).toList();
            if (!others.isEmpty()) {
                errors.add(Math.abs(say(event, others) - event.peakBits()) / event.peakBits());
            }
        }
        double[] sorted =
                errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        double mean = Arrays.stream(sorted).average().orElseThrow();
        return new Outcome(sorted.length, mean, middle, Double.NaN, Double.NaN);
    }

    private static Predicate<Happened> mayKnow(Happened event, Protocol protocol) {
        return switch (protocol) {
            case LEAVE_ONE_OUT -> other -> !other.key().equals(event.key());
            case AS_TOLD_THEN -> other -> other.startsAt().isBefore(event.startsAt());
        };
    }
}
