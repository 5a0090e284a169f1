package io.matchday.intake.channeltest;

import static io.matchday.intake.Evening.contact;
import static io.matchday.intake.Evening.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Contact.Kind;
import io.matchday.intake.event.Level;
import java.util.Collection;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EventChannelTest {

    private static final Contact LIN = contact("Lin", Contact.Role.COMMANDER, Kind.PHONE, "+86 10 5555 0100");

    @Test
    void theSameChannelOfTwoRolesIsOne() {
        Contact approving = contact("Lin", Contact.Role.APPROVER, Kind.PHONE, "+86 10 5555 0100");
        assertThat(EventChannel.of(facts(Level.CRITICAL, LIN, approving)))
                .singleElement()
                .satisfies(channel ->
                        assertThat(channel.roles()).containsExactly(Contact.Role.COMMANDER, Contact.Role.APPROVER));
    }

    @Test
    void whoeverHasNoPartInTheEventsWorkIsNotNeeded() {
        Contact customer = contact("Zoe", Contact.Role.CUSTOMER, Kind.PHONE, "+86 10 5555 0109");
        assertThat(EventChannel.of(facts(Level.CRITICAL, LIN, customer)))
                .extracting(channel -> channel.needed(Set.of()))
                .containsExactly(true, false);
    }

    @Property
    void anIdIsTheSameForTheSameAndAnotherForAnother(@ForAll String person, @ForAll String address) {
        String id = only(contact(person, Contact.Role.COMMANDER, Kind.PHONE, address));
        assertThat(only(contact(person, Contact.Role.LIAISON, Kind.PHONE, address)))
                .as("the role does not count")
                .isEqualTo(id);
        assertThat(only(contact(person, Contact.Role.COMMANDER, Kind.EMAIL, address)))
                .isNotEqualTo(id);
        assertThat(only(contact(person + "x", Contact.Role.COMMANDER, Kind.PHONE, address)))
                .isNotEqualTo(id);
        assertThat(only(contact(person, Contact.Role.COMMANDER, Kind.PHONE, "x" + address)))
                .isNotEqualTo(id);
    }

    private static String only(Contact contact) {
        Collection<EventChannel> channels = EventChannel.of(facts(Level.CRITICAL, contact));
        assertThat(channels).hasSize(1);
        return channels.iterator().next().id();
    }
}
