package io.matchday.capacity.stocklist;

import io.matchday.capacity.money.Price;
import io.matchday.capacity.pool.NewPool;
import io.matchday.capacity.pool.Product;
import io.matchday.capacity.pool.Unit;
import io.matchday.platform.web.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Understands a line of a stock list; what it says is held to the rules of pools written down one by one. */
@ApplicationScoped
class LineReader {
    private static final Set<Column> PRICE =
            Set.of(Column.PRICE_AMOUNT, Column.PRICE_CURRENCY, Column.PRICE_UNITS, Column.PRICE_PERIOD);

    private final Validator validator;

    LineReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * The pool that a line tells of.
     *
     * @param source who says so where the line does not tell
     */
    NewPool read(Line line, String source) throws LineFaultException {
        if (line.damage() != null) {
            throw new LineFaultException(null, "unreadable-line", line.damage());
        }
        Unit unit = choice(line, Column.UNIT, Unit.class);
        NewPool pool = new NewPool(
                line.at(Column.KEY).orElse(null),
                product(line),
                line.at(Column.PROVIDER).orElse(null),
                line.at(Column.REGION).orElse(null),
                line.at(Column.ZONE).orElse(null),
                line.at(Column.ISP).orElse(null),
                unit,
                quantity(line, Column.TOTAL, unit),
                quantity(line, Column.QUOTA, unit),
                quantity(line, Column.SET_ASIDE, unit),
                price(line, unit),
                freshFor(line),
                line.at(Column.SOURCE).orElse(source),
                time(line));
        Optional<ConstraintViolation<NewPool>> violation = validator.validate(pool).stream()
                .min(Comparator.comparing(one -> one.getPropertyPath().toString()));
        if (violation.isPresent()) {
            throw new LineFaultException(
                    Column.ofField(violation.get().getPropertyPath().toString()),
                    "invalid-field",
                    violation.get().getMessage());
        }
        return pool;
    }

    private static Product product(Line line) throws LineFaultException {
        String name = line.at(Column.PRODUCT).orElse(null);
        if (name == null) {
            return null;
        }
        return Product.named(name)
                .orElseThrow(() ->
                        LineFaultException.at(Column.PRODUCT, "Named in capitals, such as CDN or OBJECT_STORAGE"));
    }

    private static Long quantity(Line line, Column column, Unit unit) throws LineFaultException {
        Optional<String> text = line.at(column);
        return text.isPresent() ? Long.valueOf(Quantity.parse(column, text.get(), unit)) : null;
    }

    private static Price price(Line line, Unit unit) throws LineFaultException {
        if (PRICE.stream().noneMatch(line.cells()::containsKey)) {
            return null;
        }
        return new Price(
                decimal(line),
                line.at(Column.PRICE_CURRENCY).orElse(null),
                quantity(line, Column.PRICE_UNITS, unit),
                choice(line, Column.PRICE_PERIOD, Price.Period.class));
    }

    private static BigDecimal decimal(Line line) throws LineFaultException {
        String text = line.at(Column.PRICE_AMOUNT).orElse(null);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            throw LineFaultException.at(Column.PRICE_AMOUNT, "Expected an amount such as 0.60");
        }
        return new BigDecimal(text);
    }

    private static <E extends Enum<E>> E choice(Line line, Column column, Class<E> choices) throws LineFaultException {
        String text = line.at(column).orElse(null);
        try {
            return text == null ? null : Enum.valueOf(choices, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw LineFaultException.at(column, "Expected one of " + Arrays.toString(choices.getEnumConstants()));
        }
    }

    private static Duration freshFor(Line line) throws LineFaultException {
        String text = line.at(Column.FRESH_FOR).orElse(null);
        try {
            return text == null ? null : Duration.parse(text);
        } catch (DateTimeParseException noDuration) {
            throw LineFaultException.at(Column.FRESH_FOR, "Expected a time such as P7D or PT1H");
        }
    }

    private static Instant time(Line line) throws LineFaultException {
        String text = line.at(Column.OBSERVED_AT).orElse(null);
        try {
            return text == null ? null : Times.read(text);
        } catch (IllegalArgumentException noTime) {
            throw LineFaultException.at(Column.OBSERVED_AT, noTime.getMessage());
        }
    }
}
