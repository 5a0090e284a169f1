package io.matchday.intake.channeltest;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges channels by the last test of each. */
final class ChannelStates {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final Map<String, Trial> last = new HashMap<>();
    private final List<Trial> ofFormerAddresses;
    private final Instant now;

    ChannelStates(Collection<EventChannel> channels, Collection<Trial> trials, Instant now) {
        Set<String> present = channels.stream().map(EventChannel::id).collect(Collectors.toSet());
        trials.forEach(trial -> last.merge(trial.channelId(), trial, ChannelStates::later));
        this.ofFormerAddresses = last.values().stream()
                .filter(trial -> trial.outcome().isGood() && !present.contains(trial.channelId()))
                .toList();
        this.now = now;
    }

    ChannelState of(EventChannel channel) {
        Trial trial = last.get(channel.id());
        if (trial == null) {
            return hadAnotherAddress(channel) ? ChannelState.STALE : ChannelState.UNTESTED;
        }
        return switch (trial.outcome()) {
            case PENDING -> ChannelState.UNTESTED;
            case FAILED -> ChannelState.FAILED;
            case SENT -> fresh(trial, ChannelState.SENT);
            case CONFIRMED -> fresh(trial, ChannelState.CONFIRMED);
        };
    }

    private ChannelState fresh(Trial trial, ChannelState good) {
        return trial.settledAt().plus(GOOD_FOR).isBefore(now) ? ChannelState.STALE : good;
    }

    private boolean hadAnotherAddress(EventChannel channel) {
        return ofFormerAddresses.stream()
                .anyMatch(trial -> trial.person().equals(channel.person()) && trial.kind() == channel.kind());
    }

    private static Trial later(Trial one, Trial other) {
        return other.settledAt().isAfter(one.settledAt()) ? other : one;
    }
}
