package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.util.List;

/** How an amount comes about, and the way to it. */
record Derivation(Amounts amounts, List<Message> steps) {
    Derivation {
        steps = List.copyOf(steps);
    }

    static Derivation of(Amounts base, Calculation calculation) {
        Amounts amounts =
                new Amounts(calculation.value(base.p50(), Term::p50), calculation.value(base.p90(), Term::p90));
        if (calculation.plain()) {
            return new Derivation(amounts, List.of());
        }
        return base.p50() == base.p90() && calculation.certain()
                ? new Derivation(amounts, List.of(calculation.step("", base.p90(), Term::p90)))
                : new Derivation(
                        amounts,
                        List.of(
                                calculation.step("p50: ", base.p50(), Term::p50),
                                calculation.step("p90: ", base.p90(), Term::p90)));
    }
}
