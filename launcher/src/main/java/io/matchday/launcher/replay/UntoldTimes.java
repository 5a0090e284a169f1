package io.matchday.launcher.replay;

import io.matchday.launcher.replay.time.RecordTimes;
import java.time.Duration;
import java.util.OptionalLong;

/** Times of a format that is not known: they stay as they are. */
final class UntoldTimes implements RecordTimes {

    @Override
    public OptionalLong millis(String record) {
        return OptionalLong.empty();
    }

    @Override
    public String moved(String record, Duration by) {
        return record;
    }
}
