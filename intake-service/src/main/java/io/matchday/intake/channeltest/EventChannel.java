package io.matchday.intake.channeltest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.EventFacts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One way to reach one person of an event.
 *
 * @param id the same as long as person, kind and address are
 * @param roles every part that the person has in the event with this channel
 */
record EventChannel(String id, String person, Set<Contact.Role> roles, Contact.Kind kind, String address) {

    private static final int ID_BYTES = 12;
    private static final Set<Contact.Role> NEEDED =
            EnumSet.of(Contact.Role.COMMANDER, Contact.Role.INVESTIGATOR, Contact.Role.LIAISON, Contact.Role.APPROVER);

    EventChannel {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** The channels of an event in the order of its contacts, each once. */
    static Collection<EventChannel> of(EventFacts facts) {
        Map<String, EventChannel> channels = new LinkedHashMap<>();
        for (Contact contact : facts.contacts()) {
            for (Contact.Channel channel : contact.channels()) {
                EventChannel one = of(contact, channel);
                channels.merge(one.id(), one, EventChannel::with);
            }
        }
        return List.copyOf(channels.values());
    }

    /**
     * Whether the event depends on this person being reached: by the part they have in it, or because they are relied on.
     *
     * @param reliedOn names of those on duty and in escalations, whatever their part
     */
    boolean needed(Set<String> reliedOn) {
        return reliedOn.contains(person) || roles.stream().anyMatch(NEEDED::contains);
    }

    /** Whether the monitor can send to it; otherwise a person has to try. */
    boolean sendable() {
        return switch (kind) {
            case WEBHOOK -> true;
                // The monitor has no transport for e-mail yet, and a telephone is answered by people.
            case EMAIL, PHONE -> false;
        };
    }

    private EventChannel with(EventChannel same) {
        Set<Contact.Role> both = new TreeSet<>(roles);
        both.addAll(same.roles);
        return new EventChannel(id, person, both, kind, address);
    }

    private static EventChannel of(Contact contact, Contact.Channel channel) {
        return new EventChannel(
                id(contact.name(), channel), contact.name(), Set.of(contact.role()), channel.kind(), channel.address());
    }

    /** Text has no NUL in it, so that no two channels run into the same digest by where their fields end. */
    private static String id(String person, Contact.Channel channel) {
        String named = String.join("\0", person, channel.kind().name(), channel.address());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
