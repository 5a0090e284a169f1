package io.matchday.intake.review;

import io.matchday.intake.channeltest.ChannelStanding;
import io.matchday.intake.escalation.Preview;
import java.util.Comparator;
import java.util.List;

/**
 * Who is called when, and whether they are reached.
 *
 * @param opened when the incident opens that is played through
 * @param channels those that failed first, then those nobody has tried
 * @param good how many channels were tried and are good
 */
record CallSection(String opened, List<PolicyRow> policies, List<ChannelRow> channels, long good) {

    CallSection {
        policies = List.copyOf(policies);
        channels = List.copyOf(channels);
    }

    static CallSection of(Preview preview, List<ChannelStanding> channels, Reader reader) {
        return new CallSection(
                reader.whole(preview.at()),
                preview.policies().stream()
                        .map(policy -> PolicyRow.of(policy, preview.at(), reader))
                        .toList(),
                channels.stream()
                        .map(channel -> ChannelRow.of(channel, reader))
                        .sorted(Comparator.comparing(ChannelRow::sign, Comparator.reverseOrder()))
                        .toList(),
                channels.stream().filter(channel -> channel.state().isGood()).count());
    }
}
