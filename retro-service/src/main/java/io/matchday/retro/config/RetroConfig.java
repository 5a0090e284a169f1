package io.matchday.retro.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of retro-service. */
@ConfigMapping(prefix = "matchday.retro")
public interface RetroConfig {

    Closure closure();

    CarryThrough carryThrough();

    /** When an event may be closed; docs/adr/0007-closure-gate.md says where each figure comes from. */
    interface Closure {

        /** How much of the newest traffic is looked at, in log time; whole minutes. */
        @WithDefault("PT10M")
        @NotNull
        @DurationMin(minutes = 3)
        @DurationMax(hours = 1)
        Duration window();

        /** Greatest share of the event's peak that the mean of the window may have. */
        @WithDefault("0.30")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        double fallenShare();

        /** Greatest change of the level over the window by its trend, as a share of the window's mean. */
        @WithDefault("0.20")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        double flatChange();

        /** Greatest median absolute deviation of the window's minutes, as a share of their median. */
        @WithDefault("0.25")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        double flatSpread();

        /** Share of the event's peak below which traffic counts as flat whatever its shape. */
        @WithDefault("0.01")
        @DecimalMin("0")
        @DecimalMax("0.1")
        double quietShare();

        /** Greatest error ratio where no domain of the event has a target. */
        @WithDefault("0.01")
        @DecimalMin("0")
        @DecimalMax("1")
        double defaultMaxErrorRatio();

        /** How long before now, or before the event's end if that is earlier, the logs may break off. */
        @WithDefault("PT1H")
        @NotNull
        @DurationMin(minutes = 1)
        @DurationMax(hours = 24)
        Duration longestSilence();
    }

    /** Telling intake about a closure that it could not be told at once. */
    interface CarryThrough {

        /** How often this is tried. */
        @WithDefault("5s")
        @NotNull
        Duration every();

        /** How old a decision is before the job takes it up; whoever made it has told intake, or given up, by then. */
        @WithDefault("15s")
        @NotNull
        Duration after();
    }
}
