package io.matchday.monitor.watch;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.ErrorRatioRule;
import io.matchday.monitor.detect.Rise;
import io.matchday.monitor.incident.Incidents;
import io.matchday.monitor.incident.Incidents.Standing;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.window.SlotSeries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Walks over the slots that changed in the order of log time and applies the rule to each, so that a body that holds an
 * hour of lines comes to the same incidents as the same lines sent as they happened.
 */
@ApplicationScoped
class Judge {

    /** A changed slot matters to every window that ends up to a minute behind it. */
    private static final int REACH = 5 * Slots.SECONDS;

    private final ErrorRatioRule rule;
    private final Incidents incidents;
    private final MonitorConfig.Detect config;

    Judge(ErrorRatioRule rule, Incidents incidents, MonitorConfig config) {
        this.rule = rule;
        this.incidents = incidents;
        this.config = config.detect();
    }

    void judge(IntakeEvent event, String domain, SlotSeries series, Set<Long> changed) {
        List<Long> ends = ends(event, series, changed);
        if (ends.isEmpty()) {
            return;
        }
        Case at = new Case(event, domain, targetOf(event, domain), series);
        Optional<Standing> latest = incidents.latest(event.key(), domain);
        for (long end : ends) {
            if (latest.isEmpty() || end > latest.get().watchedUntil()) {
                latest = next(at, end, latest);
            }
        }
    }

    private Optional<Standing> next(Case at, long end, Optional<Standing> latest) {
        if (latest.isEmpty() || !latest.get().open()) {
            Optional<Rise> rise = rule.rise(at.series(), end, at.target());
            return rise.isEmpty() ? latest : rise.map(found -> incidents.open(at.detection(found, latest)));
        }
        return latest.map(open -> rule.recovered(at.series(), open.onset(), end, at.target())
                ? incidents.recovered(open.id(), end)
                : open);
    }

    private double targetOf(IntakeEvent event, String domain) {
        return event.maxErrorRatio(domain).orElse(config.defaultMaxErrorRatio());
    }

    /** The slots at whose end something may have come true, in the order of log time. */
    private List<Long> ends(IntakeEvent event, SlotSeries series, Set<Long> changed) {
        long first = event.startsAt().minus(config.margin()).getEpochSecond();
        long last = event.endsAt().plus(config.margin()).getEpochSecond();
        TreeSet<Long> sorted = new TreeSet<>(changed);
        return series.heard().stream()
                .filter(end -> end >= first && end <= last)
                .filter(end -> !sorted.subSet(end - REACH, true, end, true).isEmpty())
                .toList();
    }
}
