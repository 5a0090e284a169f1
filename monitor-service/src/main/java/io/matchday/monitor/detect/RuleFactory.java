package io.matchday.monitor.detect;

import io.matchday.monitor.config.MonitorConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the rules as configured. */
final class RuleFactory {

    @Produces
    @Singleton
    ErrorRatioRule errorRatio(MonitorConfig config) {
        MonitorConfig.Detect detect = config.detect();
        return new ErrorRatioRule(detect.significance(), detect.leastRequests(), detect.leastErrors());
    }
}
