package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * What is done with a rule's basis.
 *
 * @param redundancy how many times over the outcome is needed
 */
record Calculation(Unit from, List<Term> terms, int redundancy, Unit into) {
    private static final BigDecimal MOST = BigDecimal.valueOf(Amounts.MOST);

    Calculation {
        terms = List.copyOf(terms);
    }

    /** Rounded up once, at the end, so that no rounding on the way can add a unit; but half a machine helps nobody. */
    long value(long base, Function<Term, BigDecimal> figure) {
        BigDecimal above = BigDecimal.valueOf(base);
        BigDecimal below = BigDecimal.ONE;
        for (Term term : terms) {
            switch (term.op()) {
                case TIMES -> above = above.multiply(figure.apply(term));
                case PER -> below = below.multiply(figure.apply(term));
            }
        }
        BigDecimal times = BigDecimal.valueOf(redundancy);
        BigDecimal value = wholeEach()
                ? above.divide(below, 0, RoundingMode.CEILING).multiply(times)
                : above.multiply(times).divide(below, 0, RoundingMode.CEILING);
        return value.min(MOST).longValueExact();
    }

    /** The calculation as people write it. */
    Message step(String start, long base, Function<Term, BigDecimal> figure) {
        Message first = Figures.of(base, from);
        StringBuilder en = new StringBuilder(start).append(first.en());
        StringBuilder zh = new StringBuilder(start).append(first.zh());
        for (Term term : terms) {
            String sign = " " + term.op().sign() + " ";
            String value = " " + term.shown().write(figure.apply(term));
            en.append(sign).append(term.name().en()).append(value);
            zh.append(sign).append(term.name().zh()).append(value);
        }
        if (redundancy > 1) {
            en.append(" × redundancy ").append(redundancy);
            zh.append(" × 冗余 ").append(redundancy);
        }
        Message result = Figures.of(value(base, figure), into);
        return new Message(
                en.append(" = ").append(result.en()).toString(),
                zh.append(" = ").append(result.zh()).toString());
    }

    boolean plain() {
        return terms.isEmpty() && redundancy == 1;
    }

    boolean certain() {
        return terms.stream().allMatch(Term::certain);
    }

    /** Whether each of the redundant ones has to be whole. */
    private boolean wholeEach() {
        return switch (into) {
            case VCPU, INSTANCES, STREAMS -> true;
            case BITS_PER_SECOND, REQUESTS_PER_SECOND, BYTES, IOPS -> false;
        };
    }
}
