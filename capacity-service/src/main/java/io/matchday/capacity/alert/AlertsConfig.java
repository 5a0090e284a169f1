package io.matchday.capacity.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.time.Duration;

/** When people are told that an event's capacity runs low. */
@ConfigMapping(prefix = "matchday.capacity.alerts")
public interface AlertsConfig {
    /** How often events are looked at: a duration, or {@code off}. */
    @WithDefault("10s")
    String every();

    /** How long an event is left alone after a look, so that replicas do not look at the same slot. */
    @WithDefault("PT8S")
    Duration betweenLooks();

    /** How long before their start events that are ready are looked at, too. */
    @WithDefault("PT2H")
    Duration beforeStart();

    /** Share of what is granted that is worth a notice. */
    @WithDefault("0.70")
    @DecimalMin("0.01")
    @DecimalMax("2")
    double usedNotice();

    /** Share of what is granted that is worth a warning. */
    @WithDefault("0.85")
    @DecimalMin("0.01")
    @DecimalMax("2")
    double usedWarning();

    /** Share of what is granted that is critical. */
    @WithDefault("0.95")
    @DecimalMin("0.01")
    @DecimalMax("2")
    double usedCritical();

    /** Exhaustion within this time is worth a warning. */
    @WithDefault("PT15M")
    Duration exhaustionWarning();

    /** Exhaustion within this time is critical. */
    @WithDefault("PT5M")
    Duration exhaustionCritical();

    /** How long a share has to be used before it is told. */
    @WithDefault("PT30S")
    Duration usedHold();

    /** How long exhaustion has to be in sight before it is told; a spike falls back sooner. */
    @WithDefault("PT90S")
    Duration exhaustionHold();

    /** How far below its level a used share has to fall to be cleared. */
    @WithDefault("0.05")
    @DecimalMin("0")
    @DecimalMax("1")
    double clearBelow();

    /** How many times its limit exhaustion has to be away to be cleared. */
    @WithDefault("1.5")
    @DecimalMin("1")
    @DecimalMax("100")
    double clearFactor();

    /** How long a level has to be left before it is cleared. */
    @WithDefault("PT3M")
    Duration clearAfter();
}
