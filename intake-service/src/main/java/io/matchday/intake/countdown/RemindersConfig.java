package io.matchday.intake.countdown;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How people are reminded of deadlines. */
@ConfigMapping(prefix = "matchday.intake.reminders")
public interface RemindersConfig {

    /** How often deadlines are looked at: a duration, or {@code off}. */
    @WithDefault("1m")
    String every();

    /** How many reminders are read at a time. */
    @WithDefault("500")
    @Min(1)
    @Max(10_000)
    int mostAtOnce();
}
