package io.matchday.intake.questionnaire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bits per second as people type them: {@code 2 Tbps}, {@code 800Gbps}, {@code 1.5T}, {@code 40000000}. */
final class Bandwidth {

    private static final Pattern FORM =
            Pattern.compile("([^\\p{L}]+?)\\s*([kKmMgGtTpP]?)\\s*(bps|bit/s|bits/s|b/s|bit|b|)", Pattern.UNICODE_CASE);
    private static final Pattern BYTES = Pattern.compile(".*([kKmMgGtTpP]?B(ps|PS|/s|)|bytes?(/s|ps|))");
    private static final String UNITS = "KMGTP";
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    private Bandwidth() {}

    static long parse(String typed) throws CellFault {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new CellFault(BYTES.matcher(typed).matches() ? Fault.BYTES : Fault.NOT_A_BANDWIDTH);
        }
        BigDecimal amount =
                Numbers.plain(form.group(1).strip()).orElseThrow(() -> new CellFault(Fault.NOT_A_BANDWIDTH));
        int power = form.group(2).isEmpty() ? 0 : UNITS.indexOf(form.group(2).toUpperCase(Locale.ROOT)) + 1;
        return Numbers.whole(amount.scaleByPowerOfTen(3 * power), Long.MAX_VALUE);
    }

    /** In the greatest unit that takes at most three decimals; {@link #parse} gives the same number back. */
    static String text(long bitsPerSecond) {
        BigInteger rest = BigInteger.valueOf(bitsPerSecond);
        for (int power = UNITS.length(); power > 0; power--) {
            BigInteger thousandth = THOUSAND.pow(power - 1);
            BigInteger[] parts = rest.divideAndRemainder(thousandth);
            if (parts[1].signum() == 0 && parts[0].compareTo(THOUSAND) >= 0) {
                BigDecimal amount = new BigDecimal(parts[0], 3).stripTrailingZeros();
                return amount.toPlainString() + " " + UNITS.charAt(power - 1) + "bps";
            }
        }
        return bitsPerSecond + " bps";
    }
}
