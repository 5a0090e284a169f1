package io.matchday.monitor.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the excess consists of: shares of it, each from 0 to 1.
 *
 * @param denied answered with 401 or 403
 * @param notFound answered with 404 or 410
 * @param serverErrors answered with a status from 500, or with none
 * @param originFailed for which the origin gave a status from 500
 * @param originHasNone for which the origin gave 404 or 410
 * @param missed that did not come from the cache
 * @param away served by nodes that do not usually serve the client's region
 * @param usuallyAway the same before the onset
 */
public record Makeup(
        double denied,
        double notFound,
        double serverErrors,
        double originFailed,
        double originHasNone,
        double missed,
        double away,
        double usuallyAway) {

    private static final int FIRST_SERVER_ERROR = 500;

    /** Of the excess of some trouble. */
    static Makeup of(Comparison comparison, Predicate<Trouble> which, Homes homes) {
        Map<Trouble, Double> excess = excess(comparison, which);
        return new Makeup(
                share(excess, Trouble::denied),
                share(excess, Trouble::notFound),
                share(excess, trouble -> trouble.status() == 0 || trouble.status() >= FIRST_SERVER_ERROR),
                share(excess, Trouble::originFailed),
                share(excess, Trouble::originHasNone),
                share(excess, Trouble::missed),
                homes.away(excess, trouble -> true),
                homes.usual());
    }

    /** Whether a class of trouble is most of it. */
    static boolean most(double share) {
        return share >= 0.6;
    }

    private static Map<Trouble, Double> excess(Comparison comparison, Predicate<Trouble> which) {
        double scale = (double) comparison.after().all()
                / Math.max(1, comparison.before().all());
        Map<Trouble, Double> excess = new HashMap<>();
        comparison.after().troubles().forEach((trouble, count) -> {
            if (comparison.symptom().of(trouble) && which.test(trouble)) {
                long then = Optional.ofNullable(comparison.before().troubles().get(trouble))
                        .orElse(0L);
                excess.merge(trouble, Math.max(0, count - scale * then), Double::sum);
            }
        });
        return excess;
    }

    private static double share(Map<Trouble, Double> excess, Predicate<Trouble> which) {
        double all = excess.values().stream().mapToDouble(Double::doubleValue).sum();
        double some = excess.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return all > 0 ? some / all : 0;
    }
}
