package io.matchday.intake.channeltest;

import io.matchday.intake.escalation.Escalations;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.ShortAddress;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.readiness.Severity;
import io.matchday.intake.roster.Rosters;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the people that an event depends on are reached where they say they are. */
@ApplicationScoped
class ChannelCheck implements ReadinessCheck {

    private static final int MOST_NAMED = 3;
    private static final Message REMEDY =
            new Message("Send a test, or ring up and record who answered", "发送演测消息，或电话确认并记录结果");

    private final ChannelTests tests;
    private final Rosters rosters;
    private final Escalations escalations;
    private final InstantSource clock;

    ChannelCheck(ChannelTests tests, Rosters rosters, Escalations escalations, InstantSource clock) {
        this.tests = tests;
        this.rosters = rosters;
        this.escalations = escalations;
        this.clock = clock;
    }

    @Override
    public List<Missing> missing(Event event) {
        List<Trial> trials =
                tests.settled(event.key()).stream().map(ChannelTest::trial).toList();
        Set<String> reliedOn = new HashSet<>(rosters.read(event).people());
        reliedOn.addAll(escalations.read(event).named());
        return missing(event.facts(), reliedOn, trials, clock.instant());
    }

    static List<Missing> missing(EventFacts facts, Set<String> reliedOn, Collection<Trial> trials, Instant now) {
        Collection<EventChannel> channels = EventChannel.of(facts);
        ChannelStates states = new ChannelStates(channels, trials, now);
        Map<String, List<EventChannel>> ofPeople = channels.stream()
                .filter(channel -> channel.needed(reliedOn))
                .collect(Collectors.groupingBy(EventChannel::person, LinkedHashMap::new, Collectors.toList()));
        return ofPeople.values().stream()
                .flatMap(own -> ofPerson(own, states, facts.level()))
                .toList();
    }

    private static Stream<Missing> ofPerson(List<EventChannel> own, ChannelStates states, Level level) {
        List<EventChannel> open =
                own.stream().filter(channel -> !states.of(channel).isGood()).toList();
        return open.size() == own.size()
                ? Stream.of(unreached(own, states, level))
                : open.stream().map(channel -> untested(channel, states.of(channel)));
    }

    private static Missing unreached(List<EventChannel> own, ChannelStates states, Level level) {
        String person = own.get(0).person();
        return new Missing(
                Area.CHANNELS,
                level == Level.STANDARD ? Severity.ADVISORY : Severity.BLOCKING,
                "no-tested-channel",
                person,
                new Message(
                        "No channel of " + person + " is known to work: "
                                + named(
                                        own,
                                        channel -> label(channel) + " "
                                                + states.of(channel).told().en(),
                                        "; "),
                        person + " 没有经过演测的通道："
                                + named(
                                        own,
                                        channel -> label(channel) + " "
                                                + states.of(channel).told().zh(),
                                        "；")),
                REMEDY,
                person);
    }

    private static Missing untested(EventChannel channel, ChannelState state) {
        String label = channel.person() + " " + label(channel);
        return Missing.advisory(
                        Area.CHANNELS,
                        "channel-untested",
                        label,
                        new Message(
                                label + " " + state.told().en(),
                                label + " " + state.told().zh()),
                        REMEDY)
                .ownedBy(channel.person());
    }

    private static String named(List<EventChannel> own, Function<EventChannel, String> text, String separator) {
        String first = own.stream().limit(MOST_NAMED).map(text).collect(Collectors.joining(separator));
        return own.size() > MOST_NAMED ? first + separator + "…" : first;
    }

    private static String label(EventChannel channel) {
        return channel.kind() + " " + ShortAddress.of(channel.kind(), channel.address());
    }
}
