package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.platform.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One of the values a cell may have.
 *
 * @param code as it is in the JSON
 * @param label what people call it
 */
record Option(String code, Message label) {

    static final List<Option> LEVELS = of(Level.values(), Level::word);
    static final List<Option> PRODUCTS = of(Product.values(), Product::word);
    static final List<Option> DOMAIN_ROLES = of(Domain.Role.values(), Domain.Role::word);
    static final List<Option> CONTACT_ROLES = of(Contact.Role.values(), Contact.Role::word);
    static final List<Option> CHANNEL_KINDS = of(Contact.Kind.values(), Contact.Kind::word);

    /** Whether somebody who typed this means this one: the code or a label, in whatever case. */
    boolean means(String typed) {
        return typed.equalsIgnoreCase(code) || typed.equalsIgnoreCase(label.en()) || typed.equals(label.zh());
    }

    private static <E extends Enum<E>> List<Option> of(E[] values, Function<E, Message> word) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), capital(word.apply(value))))
                .toList();
    }

    /** As a cell begins: with a capital, where the language has them. */
    private static Message capital(Message word) {
        return new Message(
                word.en().substring(0, 1).toUpperCase(Locale.ROOT) + word.en().substring(1), word.zh());
    }
}
