package io.matchday.capacity.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people on duty are told. */
@ConfigMapping(prefix = "matchday.capacity.messages")
public interface MessagesConfig {
    /** How often what waits is handed to the monitor: a duration, or {@code off}. */
    @WithDefault("10s")
    String every();

    /** How long one replica has to hand a message on before another may. */
    @WithDefault("PT2M")
    Duration hold();
}
