package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.BudgetFinding;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Finding;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Share;
import io.matchday.monitor.detect.ShareFinding;
import io.matchday.monitor.incident.IncidentKind;
import io.matchday.monitor.incident.Topic;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what is seen by the second into reports, and hands slots on. */
final class SecondReports implements Reports {

    private final Set<Kind> judges;
    private final Reporter reporter;
    private final SlotWatch slots;

    SecondReports(Set<Kind> judges, Reporter reporter, SlotWatch slots) {
        this.judges = judges;
        this.reporter = reporter;
        this.slots = slots;
    }

    @Override
    public void changed(Watched watched, Change change, Course course) {
        Finding finding = change.finding();
        reporter.add(Report.of(watched, change, counts(finding, course), course.newestMillis()));
    }

    @Override
    public void begun(Watched watched, Set<Kind> open, long at) {
        reporter.add(new Report.Begun(
                watched, topic -> topic.part().isEmpty() && topics(judges).contains(topic.kind()), wholes(open), at));
        slots.add(new SlotItem.Beginning(watched));
    }

    @Override
    public void ended(String series) {
        slots.add(new SlotItem.End(series));
    }

    @Override
    public void slot(Watched watched, Sample slot, long newestMillis) {
        slots.add(new SlotItem.Slot(watched, slot, newestMillis));
    }

    /** Requests and errors that a finding was told by, or else those of the ten seconds it was told with. */
    private static Share counts(Finding finding, Course course) {
        if (finding instanceof ShareFinding share && share.kind() == Kind.ERRORS) {
            return share.window();
        }
        return finding instanceof BudgetFinding budget
                ? budget.counted()
                : course.slot(finding.at() - Slots.SECONDS + 1, Slots.SECONDS).requests();
    }

    private static Set<IncidentKind> topics(Set<Kind> kinds) {
        return kinds.stream().map(IncidentKind::of).collect(Collectors.toSet());
    }

    private static Set<Topic> wholes(Set<Kind> kinds) {
        return topics(kinds).stream().map(kind -> new Topic(kind, "")).collect(Collectors.toSet());
    }
}
