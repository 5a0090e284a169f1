package io.matchday.monitor.watch;

import io.matchday.monitor.window.SlotCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * What is still to be looked at. Any thread adds, one takes. Counts of a second that come more than once are added up, so
 * that whoever takes slowly has no more to hold than there are seconds. Days of them may come within minutes: of what has
 * become too much, each domain keeps the latest, and everything starts over from that.
 */
final class Inbox {

    /** Seconds of domains that may wait; one takes about 110 bytes. */
    static final int MOST = 200_000;

    /** Of the seconds of a domain so many stay, so that what still goes on is seen again. */
    static final long KEPT_SECONDS = 300;

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private Mail mail = Mail.empty();
    private int waiting;
    private boolean closed;

    /**
     * What has come.
     *
     * @param restored what everything starts over from, before anything else here
     * @param counted counts by domain and second
     * @param released event and domain of incidents that somebody has ended
     * @param learned whether events have changed
     */
    record Mail(
            Optional<Map<String, Map<Long, SlotCounts>>> restored,
            Map<String, SortedMap<Long, SlotCounts>> counted,
            List<String> released,
            boolean learned) {

        static Mail empty() {
            return new Mail(Optional.empty(), new HashMap<>(), new ArrayList<>(), false);
        }

        boolean isEmpty() {
            return restored.isEmpty() && counted.isEmpty() && released.isEmpty() && !learned;
        }
    }

    synchronized void counted(Map<String, Map<Long, SlotCounts>> more) {
        more.forEach((domain, seconds) -> {
            SortedMap<Long, SlotCounts> known = mail.counted.computeIfAbsent(domain, any -> new TreeMap<>());
            int before = known.size();
            seconds.forEach((second, counts) -> known.merge(second, counts, SlotCounts::plus));
            waiting += known.size() - before;
        });
        if (waiting > MOST) {
            letGo();
        }
        notifyAll();
    }

    /** Everything before it is part of it. */
    synchronized void restored(Map<String, Map<Long, SlotCounts>> all) {
        startOver(all, new HashMap<>());
        notifyAll();
    }

    synchronized void released(String series) {
        mail.released.add(series);
        notifyAll();
    }

    synchronized void learned() {
        mail = new Mail(mail.restored, mail.counted, mail.released, true);
        notifyAll();
    }

    /** All there is, as soon as there is something; nothing after a while without. */
    synchronized Mail take(long patienceMillis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        for (long left = patienceMillis;
                left > 0 && mail.isEmpty() && !closed;
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
        Mail taken = mail;
        mail = Mail.empty();
        waiting = 0;
        return taken;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void letGo() {
        int before = waiting;
        mail.counted.values().forEach(seconds -> seconds.headMap(seconds.lastKey() - KEPT_SECONDS + 1)
                .clear());
        Map<String, SortedMap<Long, SlotCounts>> latest = mail.counted;
        if (size(latest) > MOST / 2) {
            // So many domains, as callers choose the Host they ask for, that this would be too much again at once.
            latest = new HashMap<>();
        }
        startOver(Map.of(), latest);
        LOG.warnf(
                "Seconds come faster than they can be judged: %d of %d are let go, what is watched begins anew",
                before - waiting, before);
    }

    private void startOver(Map<String, Map<Long, SlotCounts>> all, Map<String, SortedMap<Long, SlotCounts>> counted) {
        mail = new Mail(Optional.of(all), counted, mail.released, mail.learned);
        waiting = size(counted);
    }

    private static int size(Map<String, SortedMap<Long, SlotCounts>> counted) {
        return counted.values().stream().mapToInt(Map::size).sum();
    }
}
