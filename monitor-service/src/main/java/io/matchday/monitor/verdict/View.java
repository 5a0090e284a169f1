package io.matchday.monitor.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one symptom shows.
 *
 * @param comparison before and after
 * @param candidates the best of every dimension, best first
 * @param found what stands out: the first explains most, the next ones what it leaves
 */
record View(Comparison comparison, List<Suspect> candidates, List<Suspect> found) {

    private static final int MOST_CAUSES = 3;
    /** What explains less of all excess is not told beside the first. */
    private static final double LEAST_PART = 0.2;
    /** A place that holds so much is the cause, and not only where the cause is seen. */
    private static final double MOST_OF_IT = 0.8;
    /** As if drawn by chance, with less. */
    static final double LEAST_EVIDENCE = 10;

    static View of(Comparison comparison, Suspects suspects) {
        List<Suspect> candidates = suspects.of(comparison);
        List<Suspect> found = new ArrayList<>();
        Comparison rest = comparison;
        List<Suspect> now = candidates;
        for (int cause = 0; cause < MOST_CAUSES; cause++) {
            Optional<Suspect> next = best(now);
            if (next.isEmpty() || isSmall(next.get(), found)) {
                break;
            }
            found.add(next.get());
            rest = rest.without(next.get()::holds);
            now = suspects.of(rest);
        }
        return new View(comparison, candidates, List.copyOf(found));
    }

    /** The likeliest. Where trouble comes with asking the origin, and yet from one place, it is the place. */
    private static Optional<Suspect> best(List<Suspect> candidates) {
        List<Suspect> standing = candidates.stream().filter(Suspect::stands).toList();
        Optional<Suspect> likeliest = standing.stream().findFirst();
        if (likeliest.isEmpty() || !likeliest.get().isOf(Dimension.CACHE)) {
            return likeliest;
        }
        return standing.stream()
                .filter(one -> !one.isOf(Dimension.CACHE) && one.share() >= MOST_OF_IT)
                .findFirst()
                .or(() -> likeliest);
    }

    private static boolean isSmall(Suspect next, List<Suspect> found) {
        return !found.isEmpty()
                && next.inside().excess() < LEAST_PART * found.get(0).inside().excess();
    }

    Optional<Suspect> first() {
        return found.stream().findFirst();
    }

    /** How sure it is that something is wrong: somewhere, or everywhere beyond what comes and goes. */
    double evidence() {
        Figures all = comparison.all();
        double most = Comparison.MOST_DRIFT * Math.max(0.5, all.expected());
        double actual = all.troubledAfter();
        double everywhere = actual > most ? actual * Math.log(actual / most) - actual + most : 0;
        return Math.max(everywhere, first().map(Suspect::likelihood).orElse(0.0));
    }
}
