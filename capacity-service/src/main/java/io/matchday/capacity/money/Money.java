package io.matchday.capacity.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount of money. Two amounts are equal when they buy the same: 1.5 and 1.50 CNY are. Amounts of different
 * currencies are never added up, because no rate of exchange is kept here.
 */
@Schema(description = "An exact amount of money, never rounded on its way: the amount is decimal text")
public record Money(
        @Schema(
                        required = true,
                        type = SchemaType.STRING,
                        pattern = Money.PATTERN,
                        description = "Decimal text, with six digits after the point at most",
                        examples = "1280.50")
                @JsonFormat(shape = JsonFormat.Shape.STRING)
                @NotNull
                @Digits(integer = Money.WHOLE_DIGITS, fraction = Money.FRACTION_DIGITS)
                BigDecimal amount,
        @Schema(required = true, pattern = Currencies.PATTERN, description = "ISO 4217", examples = "CNY")
                @NotNull
                @KnownCurrency
                String currency) {
    static final String PATTERN = "-?[0-9]{1,12}(\\.[0-9]{1,6})?";
    static final int WHOLE_DIGITS = 12;
    static final int FRACTION_DIGITS = 6;

    public Money {
        amount = amount == null ? null : plain(amount);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(ofSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(ofSameCurrency(other)), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private BigDecimal ofSameCurrency(Money other) {
        if (!Objects.equals(currency, other.currency)) {
            throw new IllegalArgumentException("No rate of exchange between " + currency + " and " + other.currency);
        }
        return other.amount;
    }

    /** One way of writing each amount, so that records compare as the amounts do. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
