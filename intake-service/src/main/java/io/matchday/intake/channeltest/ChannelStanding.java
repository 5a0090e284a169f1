package io.matchday.intake.channeltest;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.ShortAddress;
import java.time.Instant;
import java.util.Set;

/**
 * A channel of an event as it may be shown to many: its address is cut short.
 *
 * @param roles parts the person has in the event
 * @param address as much of it as people need to know it again
 * @param testedAt when its last test ended; null: none did
 * @param confirmedBy who says that the last test was received; null: nobody
 */
public record ChannelStanding(
        String person,
        Set<Contact.Role> roles,
        Contact.Kind kind,
        String address,
        ChannelState state,
        Instant testedAt,
        String confirmedBy) {

    public ChannelStanding {
        roles = Set.copyOf(roles);
    }

    static ChannelStanding of(ChannelView view) {
        TestView test = view.lastTest();
        return new ChannelStanding(
                view.person(),
                view.roles(),
                view.kind(),
                ShortAddress.of(view.kind(), view.address()),
                view.state(),
                test == null ? null : test.settledAt(),
                test == null ? null : test.confirmedBy());
    }
}
