package io.matchday.intake.review;

import io.matchday.intake.channeltest.ChannelStanding;
import java.util.stream.Collectors;

/**
 * A way to reach somebody, and whether that was tried.
 *
 * @param tested when it was tried last; null: never
 * @param confirmedBy who says that it was received; null: nobody
 */
record ChannelRow(
        String person,
        String roles,
        String kind,
        String address,
        Tone sign,
        String state,
        String tested,
        String confirmedBy) {

    static ChannelRow of(ChannelStanding channel, Reader reader) {
        return new ChannelRow(
                channel.person(),
                channel.roles().stream()
                        .sorted()
                        .map(role -> reader.text(role.word()))
                        .collect(Collectors.joining(", ")),
                reader.text(channel.kind().word()),
                channel.address(),
                Tone.of(channel.state()),
                reader.text(channel.state().told()),
                channel.testedAt() == null ? null : reader.time(channel.testedAt()),
                channel.confirmedBy());
    }

    /** For the stylesheet. */
    public String tone() {
        return sign.css();
    }
}
