package io.matchday.capacity.alert;

import io.matchday.capacity.live.LivePool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Holds pools against the configured levels. */
@ApplicationScoped
class AlertRule {
    private final AlertsConfig config;

    AlertRule(AlertsConfig config) {
        this.config = config;
    }

    /** What is remembered after a look at a pool of which something was measured. */
    Watch see(Watch before, Trigger trigger, LivePool pool, Instant now) {
        Duration hold = trigger.ahead() ? config.exhaustionHold() : config.usedHold();
        return before.see(signal(trigger, pool, now), pool.newest().orElseThrow(), hold, config.clearAfter());
    }

    private Signal signal(Trigger trigger, LivePool pool, Instant now) {
        return switch (trigger) {
            case USED_NOTICE -> used(config.usedNotice(), pool);
            case USED_WARNING -> used(config.usedWarning(), pool);
            case USED_CRITICAL -> used(config.usedCritical(), pool);
            case EXHAUSTION_WARNING -> within(config.exhaustionWarning(), pool, now);
            case EXHAUSTION_CRITICAL -> within(config.exhaustionCritical(), pool, now);
        };
    }

    private Signal used(double share, LivePool pool) {
        return new ShareLimit(share, config.clearBelow())
                .signal(pool.usedRatio().orElseThrow());
    }

    private Signal within(Duration limit, LivePool pool, Instant now) {
        Duration age = Duration.between(pool.newest().orElseThrow(), now);
        return new TimeLimit(limit, config.clearFactor())
                .signal(pool.outlook(), age.isNegative() ? Duration.ZERO : age);
    }
}
