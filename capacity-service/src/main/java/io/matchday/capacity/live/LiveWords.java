package io.matchday.capacity.live;

import io.matchday.capacity.headroom.BitRate;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says in a sentence how a pool stands. */
public final class LiveWords {
    private static final int PERCENT = 100;
    private static final long OLD_SECONDS = 60;

    private LiveWords() {}

    /** With all figures; those that are old say so. */
    public static Message of(LivePool pool, Instant now) {
        if (pool.used().isEmpty()) {
            return new Message(
                    "%s: %s granted, no traffic measured."
                            .formatted(pool.granted().pool(), granted(pool)),
                    "%s：已授予 %s，尚未测到流量。".formatted(pool.granted().pool(), granted(pool)));
        }
        long percent = Math.round(PERCENT * pool.usedRatio().orElseThrow());
        BitRate used = new BitRate(pool.used().getAsLong());
        Message trend = trend(pool, now);
        return new Message(
                "%s: %s of %s granted in use (%d %%), %s%s%s."
                        .formatted(
                                pool.granted().pool(),
                                used,
                                granted(pool),
                                percent,
                                trend.en(),
                                split(pool).en(),
                                age(pool, now).en()),
                "%s：已用 %s / 已授予 %s（%d%%），%s%s%s。"
                        .formatted(
                                pool.granted().pool(),
                                used,
                                granted(pool),
                                percent,
                                trend.zh(),
                                split(pool).zh(),
                                age(pool, now).zh()));
    }

    private static BitRate granted(LivePool pool) {
        return new BitRate(pool.granted().bitsPerSecond());
    }

    private static Message trend(LivePool pool, Instant now) {
        return switch (pool.outlook().course()) {
            case UNKNOWN -> new Message("too few slots for a trend", "数据不足，无法判断趋势");
            case NOT_RISING -> new Message("not rising", "未上升");
            case FLATTENING -> new Message("rising, expected to level off below that", "上升中，预计在上限以下趋平");
            case REACHED -> new Message("nothing is left", "已用尽");
            case RISING -> rising(pool, now);
        };
    }

    private static Message rising(LivePool pool, Instant now) {
        long likely = minutes(pool.at(pool.outlook().likely()), now).orElse(0L);
        long earliest = minutes(pool.at(pool.outlook().earliest()), now).orElse(0L);
        Optional<Long> latest = minutes(pool.at(pool.outlook().latest()), now);
        return new Message(
                "used up in about %d min (%d to %s)"
                        .formatted(likely, earliest, latest.map(String::valueOf).orElse("never")),
                "预计约 %d 分钟后用尽（最早 %d，最晚 %s）"
                        .formatted(likely, earliest, latest.map(String::valueOf).orElse("可能不会")));
    }

    private static Message split(LivePool pool) {
        return switch (pool.basis()) {
            case WHOLE_PRODUCT, DOMAIN_REGION -> new Message("", "");
            case VIEWER_REGION -> new Message("; split by where viewers are", "；按观众所在区域分摊");
            case GRANTED_SHARE -> new Message("; split as the grants are", "；按授予比例分摊");
        };
    }

    private static Message age(LivePool pool, Instant now) {
        long seconds = Duration.between(pool.newest().orElseThrow(), now).toSeconds();
        return seconds <= OLD_SECONDS
                ? new Message("", "")
                : new Message("; data are %d s old".formatted(seconds), "；数据已 %d 秒未更新".formatted(seconds));
    }

    private static Optional<Long> minutes(Optional<Instant> at, Instant now) {
        return at.map(moment -> Math.max(0, Duration.between(now, moment).toMinutes()));
    }
}
