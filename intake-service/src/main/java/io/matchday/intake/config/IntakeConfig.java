package io.matchday.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Settings of intake-service. */
@ConfigMapping(prefix = "matchday.intake")
public interface IntakeConfig {

    Score score();

    Monitoring monitoring();

    /** How the readiness of events is followed. */
    interface Score {

        /** How often the score of each event being prepared is taken. */
        @WithDefault("60s")
        @NotNull
        @DurationMin(seconds = 1)
        @DurationMax(hours = 1)
        Duration every();
    }

    /** When a domain counts as watched. */
    interface Monitoring {

        /** How far back a domain has to have been heard from. */
        @WithDefault("P7D")
        @NotNull
        @DurationMin(hours = 1)
        @DurationMax(days = 30)
        Duration lookBack();
    }
}
