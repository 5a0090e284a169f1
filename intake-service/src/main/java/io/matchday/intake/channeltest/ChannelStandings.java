package io.matchday.intake.channeltest;

import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How the channels of events stand, for whoever shows it; within the caller's transaction. */
@ApplicationScoped
public class ChannelStandings {

    private final Channels channels;

    ChannelStandings(Channels channels) {
        this.channels = channels;
    }

    /** In the order of the event's contacts. */
    public List<ChannelStanding> of(Event event) {
        return channels.of(event).stream().map(ChannelStanding::of).toList();
    }
}
