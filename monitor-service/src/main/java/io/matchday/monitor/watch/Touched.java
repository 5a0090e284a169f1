package io.matchday.monitor.watch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is still to be looked at: slots by domain. Any thread adds, one takes; what comes twice is looked at once. */
final class Touched {

    private Map<String, Set<Long>> slots = new HashMap<>();
    private boolean closed;

    synchronized void add(Map<String, Set<Long>> more) {
        more.forEach((domain, some) ->
                slots.computeIfAbsent(domain, none -> new TreeSet<>()).addAll(some));
        notifyAll();
    }

    /** All there is, as soon as there is something; nothing once closed. */
    synchronized Map<String, Set<Long>> take() throws InterruptedException {
        while (slots.isEmpty() && !closed) {
            wait();
        }
        Map<String, Set<Long>> taken = slots;
        slots = new HashMap<>();
        return closed ? Map.of() : taken;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
