package io.matchday.intake.reminding;

import io.matchday.intake.event.Contact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is told of a deadline. Contacts of one name are one person, whose channels are those of all of them. */
final class Audience {

    private final List<Contact> contacts;

    Audience(List<Contact> contacts) {
        this.contacts = List.copyOf(contacts);
    }

    /**
     * The owner of the deadline, or the commanders where nobody owns it or its owner has no webhook: somebody has to see to
     * it. Each address is among them once.
     *
     * @param owner name of a contact; null: nobody's
     */
    Collection<Recipient> of(String owner) {
        Collection<Recipient> owning = owner == null ? List.of() : withName(owner::equals);
        return owning.isEmpty() ? withName(commanders()::contains) : owning;
    }

    private Set<String> commanders() {
        return contacts.stream()
                .filter(contact -> contact.role() == Contact.Role.COMMANDER)
                .map(Contact::name)
                .collect(Collectors.toSet());
    }

    private Collection<Recipient> withName(Predicate<String> wanted) {
        Map<String, Recipient> byAddress = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            if (wanted.test(contact.name())) {
                contact.channels().stream()
                        .filter(channel -> channel.kind() == Contact.Kind.WEBHOOK)
                        .map(Contact.Channel::address)
                        .forEach(address -> byAddress.putIfAbsent(address, new Recipient(contact.name(), address)));
            }
        }
        return List.copyOf(byAddress.values());
    }
}
