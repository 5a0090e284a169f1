package io.matchday.monitor.series;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a query asks for, and names the parameter that cannot be read. */
final class Parameters {

    /** Values shown at one time. */
    static final int MOST_VALUES = 200;

    private Parameters() {}

    static <E extends Enum<E> & Named> E choice(String parameter, String text, Set<E> allowed, E otherwise) {
        if (text == null) {
            return otherwise;
        }
        return allowed.stream()
                .filter(one -> one.key().equals(text))
                .findAny()
                .orElseThrow(() -> invalid(
                        parameter,
                        "Expected one of "
                                + allowed.stream().sorted().map(Named::key).collect(Collectors.joining(", "))));
    }

    static int limit(String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST_VALUES) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // The same is wrong with it as with a number that is out of bounds.
        }
        throw invalid("limit", "Expected a whole number from 1 to " + MOST_VALUES);
    }

    static ProblemException invalid(String parameter, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, parameter, detail);
    }
}
