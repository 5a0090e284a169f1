package io.matchday.retro.wording;

import io.matchday.platform.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time, in their two largest units. */
public final class Span {

    private static final int MOST_UNITS = 2;

    private Span() {}

    /** {@code 1 h 12 min} and {@code 1 小时 12 分钟}; anything below a second is {@code 0 s}. */
    public static Message of(Duration duration) {
        Duration length = duration.isNegative() ? Duration.ZERO : duration;
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        add(length.toDays(), "d", "天", en, zh);
        add(length.toHoursPart(), "h", "小时", en, zh);
        add(length.toMinutesPart(), "min", "分钟", en, zh);
        add(length.toSecondsPart(), "s", "秒", en, zh);
        return en.isEmpty() ? new Message("0 s", "0 秒") : new Message(joined(en), joined(zh));
    }

    /** As {@link #of(Duration)}, for figures of the API. */
    public static Message ofSeconds(long seconds) {
        return of(Duration.ofSeconds(seconds));
    }

    private static void add(long count, String unitEn, String unitZh, List<String> en, List<String> zh) {
        if (count > 0) {
            en.add(count + " " + unitEn);
            zh.add(count + " " + unitZh);
        }
    }

    private static String joined(List<String> parts) {
        return String.join(" ", parts.subList(0, Math.min(MOST_UNITS, parts.size())));
    }
}
