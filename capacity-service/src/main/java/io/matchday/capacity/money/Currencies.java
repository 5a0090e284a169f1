package io.matchday.capacity.money;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of ISO 4217, as the Java platform knows them. */
final class Currencies {
    static final String PATTERN = "[A-Z]{3}";

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    static boolean known(String code) {
        return CODES.contains(code);
    }
}
