package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Contact.Channel;
import io.matchday.intake.event.EventFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Puts whole addresses in the place of those that a customer's people were shown cut short: what comes back from them is
 * not to overwrite what they never saw.
 */
final class ShortAddresses {

    private final EventFacts stored;

    private ShortAddresses(EventFacts stored) {
        this.stored = stored;
    }

    static EventFacts restored(EventFacts said, EventFacts stored) {
        ShortAddresses addresses = new ShortAddresses(stored);
        return said.with(said.contacts().stream().map(addresses::restored).toList());
    }

    /** By what the contact has, in its order; then by what anybody has, as somebody may have been renamed. */
    private Contact restored(Contact said) {
        List<Channel> own = kept(contact -> contact.name().equals(said.name()) && contact.role() == said.role());
        own.removeAll(said.channels());
        List<Channel> whole = new ArrayList<>();
        for (Channel channel : said.channels()) {
            Optional<Channel> meant = meant(channel, own);
            meant.ifPresent(own::remove);
            whole.add(meant.or(() -> onlyOne(channel)).orElse(channel));
        }
        return new Contact(said.name(), said.role(), whole);
    }

    private Optional<Channel> onlyOne(Channel said) {
        List<Channel> all = kept(contact -> true);
        List<Channel> meant =
                all.stream().filter(one -> stands(said, one)).distinct().toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Optional<Channel> meant(Channel said, List<Channel> kept) {
        return kept.stream().filter(one -> stands(said, one)).findFirst();
    }

    /** Whether a channel is another one cut short. */
    private static boolean stands(Channel said, Channel whole) {
        return !said.equals(whole) && said.equals(whole.discreet());
    }

    private List<Channel> kept(Predicate<Contact> whose) {
        return stored.contacts().stream()
                .filter(whose)
                .flatMap(contact -> contact.channels().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
