package io.matchday.monitor.watch;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Kind;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.detect.Sensitivity;
import io.matchday.monitor.incident.Incidents;
import io.matchday.monitor.store.Details;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    private static final Set<Kind> KINDS = EnumSet.of(Kind.SLOW, Kind.STALLS, Kind.TRAFFIC, Kind.SILENCE);

    private final Details details;
    private final Reporter reporter;
    private final Panel panel;
    private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "slot-watch");
    private volatile boolean open = true;

    SlotWatch(Details details, Incidents incidents, MonitorConfig config) {
        this.details = details;
        this.reporter = new Reporter(incidents);
        MonitorConfig.Detect detect = config.detect();
        this.panel = new Panel(
                Sensitivity.standard(Slots.SECONDS)
                        .demanding(detect.significance(), detect.leastRequests(), detect.leastErrors()),
                KINDS);
    }

    /** Something to look at, in the order in which it is to be looked at. */
    private sealed interface Item {}

    private record Beginning(Watched watched) implements Item {}

    private record Slot(Watched watched, Sample sample, long newestMillis) implements Item {

        boolean isRecent() {
            return sample.at() >= TimeUnit.MILLISECONDS.toSeconds(newestMillis) - DETAIL_SECONDS;
        }
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
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
        SlotDetails read = read(items);
        Map<String, Slot> begun = new HashMap<>();
        for (Item item : items) {
            if (item instanceof Beginning beginning) {
                panel.watch(beginning.watched().series(), beginning.watched().goals());
                begun.put(beginning.watched().series(), null);
            } else if (item instanceof Slot slot) {
                judge(slot, read);
                begun.replace(slot.watched().series(), slot);
            }
        }
        begun.values().stream().filter(Objects::nonNull).forEach(this::begun);
    }

    private void judge(Slot slot, SlotDetails read) {
        Watched watched = slot.watched();
        Sample sample = read.complete(watched.domain(), slot.sample());
        for (Change change : panel.judge(watched.series(), sample, watched.told(sample.at()))) {
            reporter.add(Report.of(watched, change, sample.requests(), slot.newestMillis()));
        }
    }

    private void begun(Slot last) {
        Set<Kind> seen = panel.open(last.watched().series());
        reporter.add(new Report.Begun(last.watched(), KINDS, seen, last.sample().at()));
    }

    private SlotDetails read(List<Item> items) {
        SlotDetails read = new SlotDetails();
        Set<String> domains = new TreeSet<>();
        LongSummaryStatistics range = new LongSummaryStatistics();
        for (Item item : items) {
            if (item instanceof Slot slot && slot.isRecent()) {
                domains.add(slot.watched().domain());
                range.accept(slot.sample().at());
            }
        }
        if (!domains.isEmpty()) {
            long from = range.getMin() - Math.floorMod(range.getMin(), (long) MinuteDetails.SECONDS);
            details.read(List.copyOf(domains), from, range.getMax() + Slots.SECONDS, read::add);
        }
        return read;
    }
}
