package io.matchday.monitor.watch;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.incident.IncidentEnded;
import io.matchday.monitor.incident.IncidentKind;
import io.matchday.monitor.incident.Incidents;
import io.matchday.monitor.store.Details;
import io.matchday.monitor.watch.SlotItem.Slot;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Looks at what shows in slots of ten seconds only: how long answers take, whether players starve, whether traffic stays on
 * its course. Its slots come from the {@link Watch} when they are complete; it has a thread of its own, as it reads from
 * the database what the watch need not wait for.
 */
@Singleton
class SlotWatch {

    private static final Logger LOG = Logger.getLogger(SlotWatch.class);
    private static final long GATHER_MILLIS = 1_000;
    private static final Set<Kind> KINDS = EnumSet.of(Kind.SLOW, Kind.STALLS, Kind.TRAFFIC, Kind.SILENCE);
    private static final Set<IncidentKind> TOPICS =
            KINDS.stream().map(IncidentKind::of).collect(Collectors.toUnmodifiableSet());

    private final SlotReader reader;
    private final Reporter reporter;
    private final SlotJudge judge;
    private final Map<String, Optional<Slot>> begun = new HashMap<>();
    private final SlotBacklog backlog = new SlotBacklog();
    private final Thread thread = new Thread(this::run, "slot-watch");
    private volatile boolean open = true;

    SlotWatch(Details details, GoalBook goals, Incidents incidents) {
        this.reader = new SlotReader(details);
        this.reporter = new Reporter(incidents);
        this.judge = new SlotJudge(goals.sensitivity(Slots.SECONDS), KINDS);
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) IncidentEnded ended) {
        add(new SlotItem.Release(Watched.series(ended.eventKey(), ended.domain())));
    }

    @PreDestroy
    void stop() {
        open = false;
    }

    /** Something is to be looked at, after all that was added before. */
    void add(SlotItem item) {
        backlog.add(item);
    }

    private void run() {
        List<SlotItem> items = new ArrayList<>();
        while (open) {
            try {
                // All domains' slots are complete at about the same time.
                backlog.take(items, GATHER_MILLIS);
                lookAt(items);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.error("Slots cannot be judged now, trying again", failed);
            }
            reporter.deliver();
        }
    }

    private void lookAt(List<SlotItem> items) {
        while (!items.isEmpty()) {
            List<SlotItem> some = reader.first(items);
            SlotDetails read = reader.read(some);
            some.forEach(item -> take(item, read));
            // What has been judged must not be judged again if the next reading fails.
            some.clear();
        }
        begun.values().stream().flatMap(Optional::stream).forEach(this::begun);
        begun.clear();
    }

    private void take(SlotItem item, SlotDetails read) {
        if (item instanceof SlotItem.Beginning beginning) {
            judge.begin(beginning.watched());
            begun.put(beginning.watched().series(), Optional.empty());
        } else if (item instanceof SlotItem.End end) {
            judge.forget(end.series());
            begun.remove(end.series());
        } else if (item instanceof SlotItem.Release release) {
            judge.release(release.series());
        } else if (item instanceof Slot slot) {
            judge(slot, read);
            begun.replace(slot.watched().series(), Optional.of(slot));
        }
    }

    private void judge(Slot slot, SlotDetails read) {
        Watched watched = slot.watched();
        Sample sample = read.complete(watched.domain(), slot.sample());
        for (Change change : judge.judge(watched, sample, read.parts(watched.domain(), sample.at()))) {
            reporter.add(Report.of(watched, change, sample.requests(), slot.newestMillis()));
        }
    }

    private void begun(Slot last) {
        reporter.add(new Report.Begun(
                last.watched(),
                topic -> !topic.part().isEmpty() || TOPICS.contains(topic.kind()),
                judge.open(last.watched().series()),
                last.sample().at()));
    }
}
