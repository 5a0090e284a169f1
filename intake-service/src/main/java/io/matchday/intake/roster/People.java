package io.matchday.intake.roster;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Contact.Channel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of an event. Contacts of one name are one person, whose channels are those of all of them. */
public final class People {

    private final List<Contact> contacts;
    private final Map<String, Set<Channel>> channels = new HashMap<>();

    private People(List<Contact> contacts) {
        this.contacts = contacts;
        contacts.forEach(contact -> channels.computeIfAbsent(contact.name(), name -> new LinkedHashSet<>())
                .addAll(contact.channels()));
    }

    public static People of(List<Contact> contacts) {
        return new People(List.copyOf(contacts));
    }

    public boolean knows(String person) {
        return channels.containsKey(person);
    }

    /** Whoever has this part in the event, each once, in the order in which they are listed. */
    public Set<String> named(Contact.Role role) {
        Set<String> names = new LinkedHashSet<>();
        contacts.stream().filter(contact -> contact.role() == role).forEach(contact -> names.add(contact.name()));
        return names;
    }

    /** Ways to reach a person. */
    public List<Channel> channels(String person) {
        return List.copyOf(channels.getOrDefault(person, Set.of()));
    }

    /** Ways of these kinds to reach a person. */
    public List<Channel> channels(String person, Collection<Contact.Kind> kinds) {
        return channels(person).stream()
                .filter(channel -> kinds.contains(channel.kind()))
                .toList();
    }
}
