package io.matchday.capacity.giveback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** When capacity may be given back, and how long money may be claimed. */
@ConfigMapping(prefix = "matchday.capacity.giveback")
public interface GivebackConfig {

    /** How many of the newest minutes of log time have to be flat. */
    @WithDefault("15")
    @Min(5)
    @Max(240)
    int minutes();

    /** In how many of them something has to be heard. */
    @WithDefault("10")
    @Min(1)
    @Max(240)
    int heardMinutes();

    /** What share of the event's peak no slot may exceed: everyday viewers stay on when those of the event have left. */
    @WithDefault("0.1")
    @DecimalMin("0")
    @DecimalMax("1")
    double share();

    /** By what share of its mean the trend may change the level. */
    @WithDefault("0.2")
    @DecimalMin("0")
    @DecimalMax("1")
    double flatChange();

    /** Below what share of the peak no trend matters. */
    @WithDefault("0.01")
    @DecimalMin("0")
    @DecimalMax("1")
    double quietShare();

    /** How much older than now, or than the planned end, the newest slot may be. */
    @WithDefault("PT1H")
    @NotNull
    @DurationMin(minutes = 1)
    @DurationMax(days = 7)
    Duration longestSilence();

    /** How long money may be claimed where the provider publishes nothing else. */
    @WithDefault("P14D")
    @NotNull
    @DurationMin(hours = 1)
    @DurationMax(days = 366)
    Duration claimWithin();
}
