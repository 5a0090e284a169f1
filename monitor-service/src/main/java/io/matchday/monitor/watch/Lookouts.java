package io.matchday.monitor.watch;

import io.matchday.monitor.detect.Change;
import io.matchday.monitor.detect.Panel;
import io.matchday.monitor.detect.Sample;
import io.matchday.monitor.window.SlotCounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All domains heard of, and a lookout for each that is in an event. Domains of no event are kept too, as their event may
 * be learned later; the ones longest silent are let go. For use by one thread.
 */
final class Lookouts {

    /** A body may hold hours: they are judged in stretches that memory holds. */
    private static final int STRETCH_SECONDS = 300;

    private final Panel panel;
    private final Function<String, List<Watched>> book;
    private final Reports reports;
    private final int horizon;
    private final int mostDomains;
    private final Map<String, Course> courses = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Map<String, Lookout>> lookouts = new HashMap<>();

    /**
     * Begins with nothing.
     *
     * @param book tells what is watched of a domain now
     * @param horizon seconds that are kept of a domain
     */
    Lookouts(Panel panel, Function<String, List<Watched>> book, Reports reports, int horizon, int mostDomains) {
        this.panel = panel;
        this.book = book;
        this.reports = reports;
        this.horizon = horizon;
        this.mostDomains = mostDomains;
    }

    /** Starts over from these counts. */
    void restored(Map<String, Map<Long, SlotCounts>> all, long now) {
        courses.clear();
        lookouts.values().forEach(events -> events.keySet().forEach(this::forget));
        lookouts.clear();
        all.forEach((domain, seconds) -> counted(domain, new TreeMap<>(seconds), now));
    }

    /** Takes in what was counted of a domain, and judges what can be judged. */
    void counted(String domain, SortedMap<Long, SlotCounts> seconds, long now) {
        Course course = courses.computeIfAbsent(domain, any -> new Course(horizon, now));
        long before = course.newest();
        long stretch = Long.MIN_VALUE;
        for (Map.Entry<Long, SlotCounts> second : seconds.entrySet()) {
            if (second.getKey() > stretch + STRETCH_SECONDS) {
                look(domain, course, course.complete());
                stretch = second.getKey();
            }
            course.add(second.getKey(), second.getValue());
        }
        if (course.newest() > before) {
            course.heard(now);
        }
        look(domain, course, course.complete());
        letGo();
    }

    /** Events have come, gone or changed. */
    void learned() {
        List.copyOf(courses.entrySet()).forEach(domain -> {
            enlist(domain.getKey());
            look(domain.getKey(), domain.getValue(), domain.getValue().complete());
        });
    }

    /** Somebody has ended what is open there. */
    void released(String series) {
        lookouts.values().stream()
                .filter(events -> events.containsKey(series))
                .forEach(events -> panel.release(series));
    }

    /** Time passes, for those of whom nothing is heard too. */
    void tick(long now) {
        List.copyOf(courses.entrySet())
                .forEach(domain -> look(
                        domain.getKey(), domain.getValue(), domain.getValue().complete(now)));
    }

    private void look(String domain, Course course, long complete) {
        if (course.isEmpty()) {
            return;
        }
        for (Lookout lookout : lookouts(domain)) {
            Watched watched = lookout.watched();
            boolean begins = lookout.begins(course);
            if (begins) {
                lookout.begin(course);
            }
            for (Change change : lookout.look(course, complete)) {
                reports.changed(watched, change, course);
            }
            if (begins) {
                reports.begun(watched, panel.open(watched.series()), lookout.judged());
            }
            for (Sample slot : lookout.slots(course)) {
                reports.slot(watched, slot, course.newestMillis());
            }
        }
    }

    private Collection<Lookout> lookouts(String domain) {
        if (!lookouts.containsKey(domain)) {
            enlist(domain);
        }
        return lookouts.get(domain).values();
    }

    /** A lookout stays as long as its domain has promised the same. */
    private void enlist(String domain) {
        Map<String, Lookout> before = lookouts.getOrDefault(domain, Map.of());
        Map<String, Lookout> now = new LinkedHashMap<>();
        for (Watched watched : book.apply(domain)) {
            Lookout known = before.get(watched.series());
            boolean same = known != null && known.watched().goals().equals(watched.goals());
            now.put(watched.series(), same ? known.of(watched) : new Lookout(watched, panel));
        }
        before.keySet().stream().filter(series -> !now.containsKey(series)).forEach(this::forget);
        lookouts.put(domain, now);
    }

    private void forget(String series) {
        panel.forget(series);
        reports.ended(series);
    }

    private void letGo() {
        var longestSilent = courses.keySet().iterator();
        while (courses.size() > mostDomains) {
            String domain = longestSilent.next();
            longestSilent.remove();
            lookouts.getOrDefault(domain, Map.of()).keySet().forEach(this::forget);
            lookouts.remove(domain);
        }
    }
}
