package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.intake.IntakeEvent;
import io.matchday.monitor.watch.GoalBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Goes over one domain of one event, and keeps what it finds. */
@ApplicationScoped
class DomainSurvey {

    private static final long BEFORE_SECONDS = Duration.ofHours(1).toSeconds();

    private final CountReader counts;
    private final RiseBook book;
    private final GoalBook goals;

    DomainSurvey(CountReader counts, RiseBook book, GoalBook goals) {
        this.counts = counts;
        this.book = book;
        this.goals = goals;
    }

    /**
     * Goes over it.
     *
     * @param days the days that matter
     * @param surveyed what lies before has been gone over
     * @param late since when lines have come that may lie before
     * @return how many rises are new
     */
    int run(IntakeEvent event, String domain, Days days, long surveyed, long late) {
        List<KnownRise> known = book.known(event.key(), domain);
        Stretch stretch = Stretch.of(days.first(), surveyed, late, days.end(), known);
        if (stretch.isEmpty()) {
            return 0;
        }
        // Domains are gone over one by one.
        Sensitivity sensitivity =
                goals.sensitivity(Slots.SECONDS).among(event.domainNames().size());
        RiseFinder finder = new RiseFinder(goals.goals(event, domain), sensitivity);
        counts.slots(domain, stretch.warm(), stretch.until(), finder::slot);
        Map<RiseChange, Figures> changes = new LinkedHashMap<>();
        for (RiseChange change : new RiseMatch(stretch, known).changes(finder.until(stretch.until()))) {
            changes.put(change, figures(domain, change));
        }
        book.keep(event.key(), domain, changes, Instant.ofEpochSecond(stretch.until()));
        return (int) changes.keySet().stream().filter(RiseChange::isNew).count();
    }

    private Figures figures(String domain, RiseChange rise) {
        return new Figures(
                counts.sum(domain, rise.onset(), rise.end()),
                counts.sum(domain, rise.onset() - BEFORE_SECONDS, rise.onset()));
    }
}
