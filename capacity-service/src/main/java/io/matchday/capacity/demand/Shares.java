package io.matchday.capacity.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole by shares, so that the parts add up to it exactly: by largest remainder. */
final class Shares {
    private final List<BigDecimal> weights;
    private final BigDecimal sum;

    /**
     * Shares in proportion to weights.
     *
     * @param weights not negative, and not all zero
     */
    Shares(List<BigDecimal> weights) {
        this.weights = List.copyOf(weights);
        this.sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("These are no shares: " + weights);
        }
    }

    /** What lies between p50 and p90 is divided by itself, so that no part's p90 falls below its p50. */
    List<Amounts> of(Amounts whole) {
        List<Long> halves = of(whole.p50());
        List<Long> rest = of(whole.p90() - whole.p50());
        return IntStream.range(0, weights.size())
                .mapToObj(at -> new Amounts(halves.get(at), halves.get(at) + rest.get(at)))
                .toList();
    }

    List<Long> of(long whole) {
        List<BigDecimal[]> quotients = weights.stream()
                .map(weight -> weight.multiply(BigDecimal.valueOf(whole)).divideAndRemainder(sum))
                .toList();
        List<Long> parts = new ArrayList<>(quotients.stream()
                .map(quotient ->
                        quotient[0].setScale(0, RoundingMode.UNNECESSARY).longValueExact())
                .toList());
        long left = whole - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> quotients.get(at)[1])
                        .reversed())
                .limit(left)
                .forEach(at -> parts.set(at, parts.get(at) + 1));
        return parts;
    }
}
