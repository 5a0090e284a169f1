package io.matchday.monitor.store;

import io.matchday.monitor.config.MonitorConfig;
import java.time.Duration;
import java.time.Instant;

/**
 * How long each tier's counts are kept, in log time.
 *
 * @param config as configured
 */
record Retention(MonitorConfig.Retention config) {

    Duration of(Tier tier) {
        return switch (tier) {
            case SECOND -> config.seconds();
            case SLOT -> config.slots();
            case MINUTE -> config.minutes();
            case TEN_MINUTES -> config.tenMinutes();
            case DETAIL -> config.detail();
        };
    }

    /** The first second whose counts are kept at this moment. */
    long first(Tier tier, Instant now) {
        return now.minus(of(tier)).getEpochSecond();
    }
}
