package io.matchday.intake.pastevent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** How closed events become past events. */
@ConfigMapping(prefix = "matchday.intake.past-events")
public interface PastEventConfig {

    /** How often retro-service is asked for events that were closed since. */
    @WithDefault("5m")
    @NotNull
    Duration every();

    /** How long it is not asked again for an event that it had nothing of. */
    @WithDefault("6h")
    @NotNull
    Duration askAgainAfter();

    /** How many events it is asked for at a time. */
    @WithDefault("20")
    @Min(1)
    @Max(200)
    int most();
}
