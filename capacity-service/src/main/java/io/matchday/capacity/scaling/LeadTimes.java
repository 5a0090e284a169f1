package io.matchday.capacity.scaling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long before a window each provider wants to know of it. */
@ApplicationScoped
class LeadTimes {
    private final ScalingConfig config;

    LeadTimes(ScalingConfig config) {
        this.config = config;
    }

    Duration of(String provider) {
        return config.leadTimes().getOrDefault(provider, config.leadTime());
    }
}
