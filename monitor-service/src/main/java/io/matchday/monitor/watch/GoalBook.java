package io.matchday.monitor.watch;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.detect.Goals;
import io.matchday.monitor.detect.Goals.LatencyGoal;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.intake.IntakeEvent.Qos;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the domains of an event have promised, and how sure one has to be that they do not keep it. */
@Singleton
public class GoalBook {

    /** A time to the first byte is promised to nineteen in twenty requests: nobody promises it to each. */
    private static final double SLOWER = 0.05;

    private final MonitorConfig.Detect config;

    GoalBook(MonitorConfig config) {
        this.config = config.detect();
    }

    Watched watched(IntakeEvent event, String domain) {
        return new Watched(event, domain, goals(event, domain), config.margin());
    }

    /** For slots of this length. */
    public Sensitivity sensitivity(int slotSeconds) {
        return Sensitivity.standard(slotSeconds)
                .demanding(config.significance(), config.leastRequests(), config.leastErrors());
    }

    /** What one domain of an event has promised. */
    public Goals goals(IntakeEvent event, String domain) {
        double errorRatio = event.strictest(domain, Qos::maxErrorRatio).orElse(config.defaultMaxErrorRatio());
        Goals goals = Goals.errors(errorRatio, Duration.between(event.startsAt(), event.endsAt()));
        Goals withStalls = event.strictest(domain, Qos::maxStallRatio)
                .map(goals::withStalls)
                .orElse(goals);
        return event.strictest(domain, Qos::maxFirstByteMillis)
                .map(millis -> new LatencyGoal(TimeUnit.MILLISECONDS.toMicros(millis), SLOWER))
                .map(withStalls::withLatency)
                .orElse(withStalls);
    }
}
