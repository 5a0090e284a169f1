package io.matchday.retro.gate;

import io.matchday.retro.config.RetroConfig;
import java.time.Duration;

/** The figures of the gate; {@link RetroConfig.Closure} says what each means. */
public record Thresholds(
        Duration window,
        double fallenShare,
        double flatChange,
        double flatSpread,
        double quietShare,
        double defaultMaxErrorRatio,
        Duration longestSilence) {

    static Thresholds of(RetroConfig.Closure config) {
        return new Thresholds(
                config.window(),
                config.fallenShare(),
                config.flatChange(),
                config.flatSpread(),
                config.quietShare(),
                config.defaultMaxErrorRatio(),
                config.longestSilence());
    }
}
