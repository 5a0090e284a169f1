package io.matchday.capacity.giveback;

import io.matchday.capacity.monitor.SlotsCopy;
import io.matchday.platform.statistics.Robust;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Says whether traffic has fallen and stays flat: no slot of the newest minutes exceeds a small share of the peak, and
 * there is no trend among the minutes. Minutes in which nothing was heard count as zero, but most have to be heard: a feed
 * that broke off looks like people who left.
 */
final class FlatRule {
    private final Settings settings;

    FlatRule(Settings settings) {
        this.settings = settings;
    }

    /** The figures of the rule; {@link GivebackConfig} says what each means. */
    record Settings(int minutes, int heardMinutes, double share, double flatChange, double quietShare) {}

    Duration window() {
        return Duration.ofMinutes(settings.minutes());
    }

    /**
     * Judges the traffic of the window that ends with the newest slot.
     *
     * @param end where the window ends, not included
     */
    Flatness judge(SlotsCopy traffic, long peak, Instant end) {
        Instant start = end.minus(window());
        long limit = (long) Math.floor(peak * settings.share());
        double[] minutes = new double[settings.minutes()];
        boolean[] heard = new boolean[settings.minutes()];
        long highest = 0;
        for (SlotsCopy.Slot slot : traffic.slots()) {
            int minute =
                    (int) Math.floorDiv(Duration.between(start, slot.start()).toSeconds(), 60);
            if (minute >= 0 && minute < minutes.length) {
                minutes[minute] += slot.bitsPerSecond() * (traffic.slotSeconds() / 60.0);
                heard[minute] = true;
                highest = Math.max(highest, slot.bitsPerSecond());
            }
        }
        if (count(heard) < settings.heardMinutes()) {
            return tooLittleHeard(count(heard));
        }
        return highest > limit ? tooHigh(highest, limit) : trend(minutes, peak);
    }

    private Flatness tooLittleHeard(int heard) {
        return Flatness.unknown(
                "Only " + heard + " of the newest " + settings.minutes() + " minutes were heard",
                "最近 " + settings.minutes() + " 分钟中仅收到 " + heard + " 分钟的数据");
    }

    private static Flatness tooHigh(long highest, long limit) {
        return Flatness.notFlat(
                "Still " + highest + " bit/s at times, and " + limit + " may be exceeded by no slot",
                "仍有时段达 " + highest + " bit/s,任何时段不得超过 " + limit);
    }

    private Flatness trend(double[] minutes, long peak) {
        double mean = Arrays.stream(minutes).average().orElse(0);
        double change = Math.abs(Robust.slope(minutes)) * minutes.length;
        if (mean >= peak * settings.quietShare() && change > mean * settings.flatChange()) {
            String percent = String.format(Locale.ROOT, "%.0f", 100 * change / mean);
            return Flatness.notFlat(
                    "Within the newest minutes it still changes by " + percent + " % of its mean",
                    "最近几分钟流量仍在变化,幅度为均值的 " + percent + "%");
        }
        return Flatness.flat(
                "It has fallen and stayed flat for " + settings.minutes() + " minutes",
                "流量已回落并平稳 " + settings.minutes() + " 分钟");
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }
}
