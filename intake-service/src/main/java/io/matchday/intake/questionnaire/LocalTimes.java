package io.matchday.intake.questionnaire;

import io.matchday.platform.web.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a workbook, which are those of a wall clock in its zone. */
record LocalTimes(ZoneId zone) {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final BigDecimal MILLIS_OF_DAY = BigDecimal.valueOf(86_400_000L);
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(36_500);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(110_000);
    private static final Pattern FORM = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[ T]\\s*"
            + "(\\d{1,2}):(\\d{2})(?::(\\d{2})(\\.\\d{1,9})?)?\\s*(Z|[+-]\\d{2}:\\d{2})?");

    /** The zone of that name; UTC when there is none, or none of that name. */
    static LocalTimes in(String zone) {
        try {
            return new LocalTimes(zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return new LocalTimes(ZoneOffset.UTC);
        }
    }

    /** Reads days since Excel's epoch. Arithmetic on dates leaves errors below a millisecond, which nobody typed. */
    Instant read(BigDecimal days) throws CellFault {
        if (days.compareTo(FIRST_DAY) < 0 || days.compareTo(LAST_DAY) > 0) {
            throw new CellFault(Fault.NOT_A_TIME);
        }
        long millis =
                days.multiply(MILLIS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return instant(EPOCH.plus(millis, ChronoUnit.MILLIS));
    }

    Instant read(String typed) throws CellFault {
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw new CellFault(Fault.NOT_A_TIME);
        }
        try {
            LocalDateTime local = local(form);
            String offset = form.group(8);
            return offset == null ? instant(local) : bounded(local.toInstant(ZoneOffset.of(offset)));
        } catch (DateTimeException impossible) {
            throw new CellFault(Fault.NOT_A_TIME);
        }
    }

    /** The time on the wall where a date cell tells it without doubt or loss. */
    Optional<LocalDateTime> onTheWall(Instant time) {
        LocalDateTime local = LocalDateTime.ofInstant(time, zone);
        boolean clear = zone.getRules().getValidOffsets(local).size() == 1
                && local.truncatedTo(ChronoUnit.SECONDS).equals(local);
        return clear ? Optional.of(local) : Optional.empty();
    }

    private Instant instant(LocalDateTime local) throws CellFault {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() != 1) {
            throw new CellFault(offsets.isEmpty() ? Fault.TIME_SKIPPED : Fault.TIME_TWICE, zone.getId());
        }
        return bounded(local.toInstant(offsets.get(0)));
    }

    private static Instant bounded(Instant time) throws CellFault {
        try {
            return Times.read(time.toString());
        } catch (IllegalArgumentException beyondReason) {
            throw new CellFault(Fault.OUT_OF_RANGE, "2000", "2200");
        }
    }

    private static LocalDateTime local(Matcher form) {
        int seconds = form.group(6) == null ? 0 : Integer.parseInt(form.group(6));
        int nanos = form.group(7) == null
                ? 0
                : new BigDecimal(form.group(7)).movePointRight(9).intValueExact();
        return LocalDateTime.of(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4)),
                Integer.parseInt(form.group(5)),
                seconds,
                nanos);
    }
}
