package io.matchday.capacity.stocklist;

import io.matchday.capacity.pool.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts as people write them into tables: {@code 40000000000}, {@code 40 G}, {@code 1.2 Tbit/s}, {@code 64}. A prefix counts
 * in thousands. Where the unit is written behind the number it has to be the pool's.
 */
final class Quantity {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,9})?)\\s*([kKMGTP]?)(bit/s|bps|)");
    private static final String PREFIXES = "KMGTP";

    private Quantity() {}

    static long parse(Column column, String text, Unit unit) throws LineFaultException {
        Matcher form = FORM.matcher(text.replace(",", "").replace("_", "").strip());
        if (!form.matches()) {
            throw LineFaultException.at(column, "Expected a number such as 40000000000 or 40 G");
        }
        if (!form.group(3).isEmpty() && unit != Unit.BITS_PER_SECOND) {
            throw LineFaultException.at(column, "The pool counts " + unit + ", not bits per second");
        }
        int power = PREFIXES.indexOf(form.group(2).toUpperCase(Locale.ROOT))
                + (form.group(2).isEmpty() ? 0 : 1);
        try {
            return new BigDecimal(form.group(1)).scaleByPowerOfTen(3 * power).longValueExact();
        } catch (ArithmeticException broken) {
            throw LineFaultException.at(column, "Expected a whole number of the pool's unit, within bounds");
        }
    }
}
