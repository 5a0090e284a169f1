package io.matchday.intake.channeltest;

import io.matchday.intake.event.Contact;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A channel of an event with what is known of it. */
@Schema(name = "EventChannel")
record ChannelView(
        @Schema(required = true, description = "Stays as long as person, kind and address do") String id,
        @Schema(required = true) String person,
        @Schema(required = true, description = "Parts the person has in the event") Set<Contact.Role> roles,
        @Schema(required = true) Contact.Kind kind,
        @Schema(required = true) String address,
        @Schema(required = true, description = "Whether the monitor can send to it; otherwise a person has to try")
                boolean sendable,
        @Schema(required = true) ChannelState state,
        @Schema(nullable = true, description = "The last test that ended; null: none did") TestView lastTest,
        @Schema(nullable = true, description = "The test under way; null: none is") TestView underWay) {

    /** As the customer's people read it: whole where one of them has the channel. */
    ChannelView discreet() {
        String shown = roles.contains(Contact.Role.CUSTOMER)
                ? address
                : new Contact.Channel(kind, address).discreet().address();
        return new ChannelView(id, person, roles, kind, shown, sendable, state, lastTest, underWay);
    }
}
