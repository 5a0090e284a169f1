package io.matchday.capacity.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How events are followed for their reports. */
@ConfigMapping(prefix = "matchday.capacity.report")
public interface ReportConfig {

    /** How often live and closing events are looked at: a duration, or {@code off}. */
    @WithDefault("1m")
    String every();

    /** How long after the planned end traffic still is the event's. */
    @WithDefault("PT12H")
    @NotNull
    @DurationMin
    @DurationMax(days = 7)
    Duration overtime();
}
