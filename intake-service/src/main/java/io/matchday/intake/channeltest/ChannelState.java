package io.matchday.intake.channeltest;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a channel. */
@Schema(
        name = "ChannelState",
        description =
                "UNTESTED: nothing came of any test; SENT: the other side took the last; CONFIRMED: a person says that"
                        + " the last was received; FAILED: the last did not arrive; STALE: the last good test is older"
                        + " than 14 days, or was of a former address")
public enum ChannelState {
    UNTESTED("was never tested", "未演测"),
    SENT("took the last test", "上次演测已送达"),
    CONFIRMED("was confirmed", "上次演测已确认"),
    FAILED("failed its last test", "上次演测失败"),
    STALE("was last tested too long ago, or at another address", "演测已过期或地址已变更");

    private final String en;
    private final String zh;

    ChannelState(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Whether the channel may be relied on. */
    public boolean isGood() {
        return this == SENT || this == CONFIRMED;
    }

    /** What is told of a channel in this state. */
    public Message told() {
        return new Message(en, zh);
    }
}
