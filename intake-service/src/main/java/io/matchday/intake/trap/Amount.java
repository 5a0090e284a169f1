package io.matchday.intake.trap;

import java.util.ArrayList;
import java.util.List;

/**
 * A number as far as it is known.
 *
 * @param least what it is at least
 * @param most what it is at most; null where nothing bounds it
 * @param missing the fields that would tell it exactly
 */
record Amount(long least, Long most, List<String> missing) {

    static final Amount NONE = exactly(0);

    Amount {
        missing = List.copyOf(missing);
    }

    static Amount exactly(long value) {
        return new Amount(value, value, List.of());
    }

    /** Exactly the value, or whatever the field would say. */
    static Amount of(Long value, String field) {
        return value == null ? new Amount(0, null, List.of(field)) : exactly(value);
    }

    /** The same if something holds of which nobody knows; else nothing. */
    Amount perhaps(String field) {
        return new Amount(0, most, also(List.of(field)));
    }

    Amount plus(Amount other) {
        Long together = most == null || other.most == null ? null : (Long) sum(most, other.most);
        return new Amount(sum(least, other.least), together, also(other.missing));
    }

    /** What there is to show: the most it can be, or else what is known of it. */
    Long shown() {
        if (most != null) {
            return most;
        }
        return least > 0 ? least : null;
    }

    /** The sum, or the greatest number there is. */
    private static long sum(long left, long right) {
        return left > Long.MAX_VALUE - right ? Long.MAX_VALUE : left + right;
    }

    private List<String> also(List<String> more) {
        List<String> all = new ArrayList<>(missing);
        more.stream().filter(field -> !all.contains(field)).forEach(all::add);
        return all;
    }
}
