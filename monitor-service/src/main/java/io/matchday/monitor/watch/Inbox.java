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

/**
 * What is still to be looked at. Any thread adds, one takes. Counts of a second that come more than once are added up, so
 * that whoever takes slowly has no more to hold than there are seconds.
 */
final class Inbox {

    private Mail mail = Mail.empty();
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
            seconds.forEach((second, counts) -> known.merge(second, counts, SlotCounts::plus));
        });
        notifyAll();
    }

    /** Everything before it is part of it. */
    synchronized void restored(Map<String, Map<Long, SlotCounts>> all) {
        mail = new Mail(Optional.of(all), new HashMap<>(), mail.released, mail.learned);
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
        return taken;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
