package io.matchday.capacity.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an amount of a pool costs for a time, such as 0.60 CNY for 1 000 000 bit/s and a day. Every period that is begun
 * is paid in full, as the providers' price lists have it.
 */
@Embeddable
@Schema(nullable = true, description = "What an amount of the pool costs; a period that is begun is paid in full")
public record Price(
        @Schema(
                        required = true,
                        type = SchemaType.STRING,
                        pattern = Money.PATTERN,
                        description = "Decimal text",
                        examples = "0.60")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @NotNull
                @PositiveOrZero
                @Digits(integer = Money.WHOLE_DIGITS, fraction = Money.FRACTION_DIGITS)
                BigDecimal amount,
        @Schema(required = true, pattern = Currencies.PATTERN, description = "ISO 4217", examples = "CNY")
                @NotNull
                @KnownCurrency
                String currency,
        @Schema(required = true, description = "For how much, in the pool's unit", examples = "1000000")
                @NotNull
                @Positive
                @Max(MOST_UNITS)
                Long units,
        @Schema(required = true) @NotNull @Enumerated(EnumType.STRING) Period period) {
    private static final long MOST_UNITS = 1_000_000_000_000_000L;

    public Price {
        amount = amount == null ? null : Money.plain(amount);
    }

    /** How long the price is for. */
    @Schema(name = "PricePeriod", description = "ONCE: however long it lasts. MONTH: 30 days")
    public enum Period {
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1)),
        MONTH(Duration.ofDays(30)),
        ONCE(Duration.ZERO);

        private final Duration length;

        Period(Duration length) {
            this.length = length;
        }

        /** Nothing for what is paid once. */
        public Optional<Duration> length() {
            return Optional.of(length).filter(whole -> !whole.isZero());
        }

        /** How many begun periods a time has; none in no time. */
        long begunIn(Duration time) {
            if (time.isZero() || time.isNegative()) {
                return 0;
            }
            return this == ONCE ? 1 : time.plus(length).minusNanos(1).dividedBy(length);
        }
    }

    /** What so much costs for so long, to six digits after the point. */
    public Money of(long wanted, Duration time) {
        BigDecimal cost = amount.multiply(BigDecimal.valueOf(wanted))
                .multiply(BigDecimal.valueOf(period.begunIn(time)))
                .divide(BigDecimal.valueOf(units), Money.FRACTION_DIGITS, RoundingMode.HALF_UP);
        return new Money(cost, currency);
    }
}
