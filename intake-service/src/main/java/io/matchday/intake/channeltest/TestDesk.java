package io.matchday.intake.channeltest;

import io.matchday.intake.event.Event;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** Takes tests of channels in, from whoever asks for one and whoever made one. Within the caller's transaction. */
@ApplicationScoped
class TestDesk {

    private final ChannelTests tests;
    private final Caller caller;
    private final InstantSource clock;

    TestDesk(ChannelTests tests, Caller caller, InstantSource clock) {
        this.tests = tests;
        this.caller = caller;
        this.clock = clock;
    }

    /** Has the monitor test a channel, soon. */
    ChannelTest ask(Event event, String channelId) {
        EventChannel channel = channel(event, channelId);
        if (!channel.sendable()) {
            throw new ProblemException(
                    ChannelProblem.CHANNEL_NOT_SENDABLE,
                    "Have a person try " + channel.kind() + ", and record what came of it as a confirmation");
        }
        if (tests.isUnderWay(event.key(), channelId)) {
            throw new ProblemException(ChannelProblem.TEST_UNDER_WAY, "Wait for what comes of it");
        }
        ChannelTest test = new ChannelTest(event.key(), channel, caller.name(), clock.instant());
        tests.persistAndFlush(test);
        return test;
    }

    /** Records what a person says of having tried a channel. */
    ChannelTest record(Event event, String channelId, NewConfirmation confirmation) {
        Instant now = clock.instant();
        ChannelTest test = new ChannelTest(event.key(), channel(event, channelId), caller.name(), now);
        test.tried(confirmation, now);
        tests.persistAndFlush(test);
        return test;
    }

    private static EventChannel channel(Event event, String channelId) {
        return EventChannel.of(event.facts()).stream()
                .filter(channel -> channel.id().equals(channelId))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("channel", channelId));
    }
}
