package io.matchday.monitor.watch;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.incident.IncidentEnded;
import io.matchday.monitor.incident.IncidentKind;
import io.matchday.monitor.incident.Incidents;
import io.matchday.monitor.store.Details;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
    /** Of what was restored, the details of the latest only: there is much of it. */
    private static final long DETAIL_SECONDS = 600;

    /** So much log time is looked at with one reading. */
    private static final long STRETCH_SECONDS = 600;

    private static final Set<Kind> KINDS = EnumSet.of(Kind.SLOW, Kind.STALLS, Kind.TRAFFIC, Kind.SILENCE);
    private static final Set<IncidentKind> TOPICS =
            KINDS.stream().map(IncidentKind::of).collect(Collectors.toUnmodifiableSet());

    private final Details details;
    private final Reporter reporter;
    private final SlotJudge judge;
    private final Map<String, Optional<Slot>> begun = new HashMap<>();
    private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "slot-watch");
    private volatile boolean open = true;

    SlotWatch(Details details, Incidents incidents, MonitorConfig config) {
        this.details = details;
        this.reporter = new Reporter(incidents);
        MonitorConfig.Detect detect = config.detect();
        this.judge = new SlotJudge(
                Sensitivity.standard(Slots.SECONDS)
                        .demanding(detect.significance(), detect.leastRequests(), detect.leastErrors()),
                KINDS);
    }

    /** Something to look at, in the order in which it is to be looked at. */
    private sealed interface Item {}

    private record Beginning(Watched watched) implements Item {}

    private record Release(String series) implements Item {}

    private record Slot(Watched watched, Sample sample, long newestMillis) implements Item {

        boolean isRecent() {
            return sample.at() >= TimeUnit.MILLISECONDS.toSeconds(newestMillis) - DETAIL_SECONDS;
        }
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) IncidentEnded ended) {
        queue.add(new Release(Watched.series(ended.eventKey(), ended.domain())));
    }

    @PreDestroy
    void stop() {
        open = false;
    }

    /** What comes of this domain begins anew. */
    void begin(Watched watched) {
        queue.add(new Beginning(watched));
    }

    /** A slot is complete. */
    void slot(Watched watched, Sample sample, long newestMillis) {
        queue.add(new Slot(watched, sample, newestMillis));
    }

    private void run() {
        List<Item> items = new ArrayList<>();
        while (open) {
            try {
                gather(items);
                lookAt(items);
                items.clear();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.error("Slots cannot be judged now, trying again", failed);
            }
            reporter.deliver();
        }
    }

    /** Waits until there is something, and a moment longer: all domains' slots are complete at about the same time. */
    private void gather(List<Item> items) throws InterruptedException {
        Item first = queue.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            items.add(first);
            TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
            queue.drainTo(items);
        }
    }

    private void lookAt(List<Item> items) {
        for (List<Item> some : stretches(items)) {
            SlotDetails read = read(some);
            some.forEach(item -> take(item, read));
        }
        begun.values().stream().flatMap(Optional::stream).forEach(this::begun);
        begun.clear();
    }

    private void take(Item item, SlotDetails read) {
        if (item instanceof Beginning beginning) {
            judge.begin(beginning.watched());
            begun.put(beginning.watched().series(), Optional.empty());
        } else if (item instanceof Release release) {
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

    /** Slots that lie near each other, so that memory holds their details. */
    private static List<List<Item>> stretches(List<Item> items) {
        List<List<Item>> stretches = new ArrayList<>();
        int begin = 0;
        LongSummaryStatistics range = new LongSummaryStatistics();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) instanceof Slot slot) {
                range.accept(slot.sample().at());
                if (range.getMax() - range.getMin() > STRETCH_SECONDS) {
                    stretches.add(items.subList(begin, at));
                    begin = at;
                    range = new LongSummaryStatistics();
                    range.accept(slot.sample().at());
                }
            }
        }
        stretches.add(items.subList(begin, items.size()));
        return stretches;
    }

    private SlotDetails read(List<Item> items) {
        Set<String> domains = new TreeSet<>();
        LongSummaryStatistics range = new LongSummaryStatistics();
        for (Item item : items) {
            if (item instanceof Slot slot && slot.isRecent()) {
                domains.add(slot.watched().domain());
                range.accept(slot.sample().at());
            }
        }
        if (domains.isEmpty()) {
            return new SlotDetails(0, 0);
        }
        long end = range.getMax() + Slots.SECONDS;
        SlotDetails read = new SlotDetails(range.getMin(), end);
        long minute = range.getMin() - Math.floorMod(range.getMin(), (long) MinuteDetails.SECONDS);
        details.read(List.copyOf(domains), minute, end, read::add);
        return read;
    }
}
