package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Goes from what a rule starts from to an amount, and tells the way. */
record Derivation(Amounts amounts, List<Message> steps) {
    private static final BigDecimal MOST = BigDecimal.valueOf(Amounts.MOST);

    Derivation {
        steps = List.copyOf(steps);
    }

    static Derivation of(Amounts base, Unit from, List<Term> terms, Unit into) {
        long p50 = value(base.p50(), terms, Term::p50);
        long p90 = value(base.p90(), terms, Term::p90);
        if (terms.isEmpty()) {
            return new Derivation(base, List.of());
        }
        List<Message> steps = new ArrayList<>();
        boolean certain = base.p50() == base.p90() && terms.stream().allMatch(Term::certain);
        if (certain) {
            steps.add(step("", base.p90(), from, terms, Term::p90, p90, into));
        } else {
            steps.add(step("p50: ", base.p50(), from, terms, Term::p50, p50, into));
            steps.add(step("p90: ", base.p90(), from, terms, Term::p90, p90, into));
        }
        return new Derivation(new Amounts(p50, p90), steps);
    }

    /** Rounded up once, at the end, so that no rounding on the way can add a unit. */
    private static long value(long base, List<Term> terms, Function<Term, BigDecimal> figure) {
        BigDecimal above = BigDecimal.valueOf(base);
        BigDecimal below = BigDecimal.ONE;
        for (Term term : terms) {
            switch (term.op()) {
                case TIMES -> above = above.multiply(figure.apply(term));
                case PER -> below = below.multiply(figure.apply(term));
            }
        }
        return above.divide(below, 0, RoundingMode.CEILING).min(MOST).longValueExact();
    }

    private static Message step(
            String start,
            long base,
            Unit from,
            List<Term> terms,
            Function<Term, BigDecimal> figure,
            long result,
            Unit into) {
        StringBuilder en =
                new StringBuilder(start).append(Figures.of(base, from).en());
        StringBuilder zh =
                new StringBuilder(start).append(Figures.of(base, from).zh());
        for (Term term : terms) {
            String value = " " + term.shown().write(figure.apply(term));
            en.append(" ")
                    .append(term.op().sign())
                    .append(" ")
                    .append(term.name().en())
                    .append(value);
            zh.append(" ")
                    .append(term.op().sign())
                    .append(" ")
                    .append(term.name().zh())
                    .append(value);
        }
        en.append(" = ").append(Figures.of(result, into).en());
        zh.append(" = ").append(Figures.of(result, into).zh());
        return new Message(en.toString(), zh.toString());
    }
}
