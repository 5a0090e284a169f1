package io.matchday.capacity.demand;

import io.matchday.capacity.pool.Unit;
import io.matchday.capacity.text.Prefixed;
import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts as people read them. */
final class Figures {
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    static Message of(long amount, Unit unit) {
        return switch (unit) {
            case BITS_PER_SECOND -> both(scaled(BigDecimal.valueOf(amount), "bit/s"));
            case BYTES -> both(scaled(BigDecimal.valueOf(amount), "B"));
            case VCPU -> both(counted(amount) + " vCPU");
            case IOPS -> both(counted(amount) + " IOPS");
            case INSTANCES -> several(amount, "instance", "", " 个实例");
            case STREAMS -> several(amount, "stream", "", " 路流");
            case REQUESTS_PER_SECOND -> several(amount, "request", "/s", " 次请求/秒");
        };
    }

    static String percent(BigDecimal ratio) {
        return plain(ratio.multiply(HUNDRED).round(FOUR_DIGITS)) + " %";
    }

    /** Four digits and the prefix that fits. */
    static String scaled(BigDecimal amount, String unit) {
        return Prefixed.of(amount, unit, FOUR_DIGITS);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Message several(long amount, String one, String per, String zh) {
        String number = counted(amount);
        return new Message(number + " " + one + (amount == 1 ? "" : "s") + per, number + zh);
    }

    private static String counted(long amount) {
        return String.format(Locale.ROOT, "%,d", amount);
    }

    private static Message both(String text) {
        return new Message(text, text);
    }
}
