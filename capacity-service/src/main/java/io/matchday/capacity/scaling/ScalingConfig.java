package io.matchday.capacity.scaling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How scale requests are handled. */
@ConfigMapping(prefix = "matchday.capacity.scaling")
public interface ScalingConfig {

    /** How often requests are looked at for what people have to be reminded of: a duration, or {@code off}. */
    @WithDefault("1m")
    String every();

    /** How long before the window a provider wants to know, where nothing else is said. */
    @WithDefault("P3D")
    @NotNull
    @DurationMin
    @DurationMax(days = 366)
    Duration leadTime();

    /** The same for single providers, by their keys. */
    Map<String, Duration> leadTimes();

    /** Limits of what can be asked for without approval, by currency. */
    Map<String, Limits> approval();

    /** How long a provider may take to answer. */
    @WithDefault("P1D")
    @NotNull
    @DurationMin(minutes = 1)
    @DurationMax(days = 60)
    Duration answerWithin();

    /** How long before the window a grant should have been seen. */
    @WithDefault("P1D")
    @NotNull
    @DurationMin(minutes = 1)
    @DurationMax(days = 60)
    Duration verifyAhead();

    /** How long something may stay undone before it is told once more, as an escalation. */
    @WithDefault("PT4H")
    @NotNull
    @DurationMin(minutes = 1)
    @DurationMax(days = 60)
    Duration escalateAfter();

    /** Costs above which approvals are needed. */
    interface Limits {
        /** Above it a commander approves. */
        @NotNull
        @PositiveOrZero
        BigDecimal one();

        /** Above it two different people do. */
        @NotNull
        @PositiveOrZero
        BigDecimal two();
    }
}
