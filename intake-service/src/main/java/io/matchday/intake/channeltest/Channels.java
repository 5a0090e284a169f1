package io.matchday.intake.channeltest;

import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The channels of an event with what is known of each. Read within the caller's transaction. */
@ApplicationScoped
class Channels {

    private final ChannelTests tests;
    private final InstantSource clock;

    Channels(ChannelTests tests, InstantSource clock) {
        this.tests = tests;
        this.clock = clock;
    }

    /** In the order of the event's contacts. */
    List<ChannelView> of(Event event) {
        Collection<EventChannel> channels = EventChannel.of(event.facts());
        List<ChannelTest> settled = tests.settled(event.key());
        ChannelStates states = new ChannelStates(
                channels, settled.stream().map(ChannelTest::trial).toList(), clock.instant());
        Map<String, ChannelTest> last = byChannel(settled);
        Map<String, ChannelTest> underWay = byChannel(tests.underWay(event.key()));
        return channels.stream()
                .map(channel -> view(channel, states.of(channel), last, underWay))
                .toList();
    }

    private static ChannelView view(
            EventChannel channel,
            ChannelState state,
            Map<String, ChannelTest> last,
            Map<String, ChannelTest> underWay) {
        return new ChannelView(
                channel.id(),
                channel.person(),
                channel.roles(),
                channel.kind(),
                channel.address(),
                channel.sendable(),
                state,
                last.containsKey(channel.id()) ? last.get(channel.id()).view() : null,
                underWay.containsKey(channel.id()) ? underWay.get(channel.id()).view() : null);
    }

    private static Map<String, ChannelTest> byChannel(List<ChannelTest> tests) {
        return tests.stream()
                .collect(Collectors.toMap(ChannelTest::channelId, Function.identity(), (one, same) -> one));
    }
}
