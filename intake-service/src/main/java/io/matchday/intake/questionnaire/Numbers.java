package io.matchday.intake.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them into text: with commas between thousands, perhaps, and a point before decimals. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,40}|\\d{1,3}(,\\d{3}){1,12})(\\.\\d{1,40})?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?[eE][+-]?\\d{1,2}");

    private Numbers() {}

    static Optional<BigDecimal> plain(String typed) {
        if (PLAIN.matcher(typed).matches() || SCIENTIFIC.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(",", "")));
        }
        return Optional.empty();
    }

    /** The number as a whole one that is at most as great as the given, above zero or below. */
    static long whole(BigDecimal number, long most) throws CellFault {
        if (number.stripTrailingZeros().scale() > 0) {
            throw new CellFault(Fault.NOT_WHOLE);
        }
        if (number.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new CellFault(Fault.OUT_OF_RANGE, 1, most);
        }
        return number.longValueExact();
    }

    /** A share: {@code 1%}, {@code 0.01}. */
    static double ratio(String typed) throws CellFault {
        boolean percent = typed.endsWith("%");
        String number = percent ? typed.substring(0, typed.length() - 1).strip() : typed;
        BigDecimal ratio = plain(number).orElseThrow(() -> new CellFault(Fault.NOT_A_RATIO));
        return (percent ? ratio.movePointLeft(2) : ratio).doubleValue();
    }
}
