package io.matchday.intake.review;

import io.matchday.intake.channeltest.ChannelStandings;
import io.matchday.intake.escalation.Previews;
import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads who is called at an event, and whether they are reached. */
@ApplicationScoped
class CallSource {

    private final Previews previews;
    private final ChannelStandings channels;

    CallSource(Previews previews, ChannelStandings channels) {
        this.previews = previews;
        this.channels = channels;
    }

    /** Played for an incident that opens when the event starts. */
    CallSection read(Event event, Reader reader) {
        return CallSection.of(previews.of(event, event.facts().startsAt()), channels.of(event), reader);
    }
}
