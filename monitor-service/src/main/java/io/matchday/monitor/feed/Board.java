package io.matchday.monitor.feed;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.incident.IncidentView;
import io.matchday.monitor.window.Windows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One event as its watchers have been told of it. What is told and the messages that told it change together, so whoever is
 * told all of it at one moment and every message from there on knows what all others know.
 */
final class Board {

    /** What happened this long ago is still told to whoever comes new. */
    static final Duration LATELY = Duration.ofMinutes(30);
    /** An entry bears the time at which its transaction began to write; this much later at most, it can be read. */
    static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    /** All of an event's slots are told together, this seldom: watchers are woken once, not once per domain. */
    private static final Duration BETWEEN_SLOTS = Duration.ofSeconds(1);

    private final String event;
    private final String life;
    private final FrameWriter writer;
    private final Ring ring;
    private final ToldSlots slots;
    private final ToldIncidents incidents;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();
    private volatile Set<String> domains = Set.of();
    private Instant slotsToldAt = Instant.EPOCH;
    private Optional<Instant> heardUntil = Optional.empty();

    Board(String event, String life, FrameWriter writer, long ringBytes) {
        this.event = event;
        this.life = life;
        this.writer = writer;
        this.ring = new Ring(ringBytes);
        this.slots = new ToldSlots(writer);
        this.incidents = new ToldIncidents(writer);
    }

    String event() {
        return event;
    }

    /** Says which domains the event has. */
    synchronized void expect(Collection<String> names) {
        Set<String> now = Set.copyOf(names);
        if (!now.equals(domains)) {
            domains = now;
            slots.retain(now);
            touched.addAll(now);
        }
    }

    /** Takes note that something is new in these domains, as far as they are the event's. */
    void touch(Collection<String> names) {
        Set<String> ours = domains;
        names.stream().filter(ours::contains).forEach(touched::add);
    }

    /** Whether there is something new in slots, and nothing was told of them just now. */
    synchronized boolean slotsAreDue(Instant now) {
        return !touched.isEmpty() && !now.isBefore(slotsToldAt.plus(BETWEEN_SLOTS));
    }

    /** Tells what is new in the domains touched. */
    synchronized void tellSlots(Windows windows, Instant now) {
        slotsToldAt = now;
        long before = ring.next();
        for (String domain : List.copyOf(touched)) {
            // First, so that what is counted while this reads is looked at once more.
            touched.remove(domain);
            windows.of(domain).ifPresent(series -> slots.take(domain, series, this::add));
        }
        wakeAfter(before);
    }

    /** From when on incidents have to be read to miss nothing, if they are read now. */
    synchronized Instant incidentsSince(Instant now) {
        return heardUntil.map(until -> until.minus(LONGEST_TRANSACTION)).orElse(now.minus(LATELY));
    }

    /** Whether all there is has been told once. */
    synchronized boolean hasBegun() {
        return heardUntil.isPresent();
    }

    /**
     * Tells what is new in incidents.
     *
     * @param current those not resolved, and those with entries since {@link #incidentsSince}
     * @param readAt when reading them began
     */
    synchronized void tellIncidents(List<IncidentView> current, Instant readAt) {
        long before = ring.next();
        Instant since = incidentsSince(readAt);
        current.forEach(incident -> incidents.take(incident, since, this::add));
        incidents.forgetBefore(readAt.minus(LATELY));
        heardUntil = Optional.of(readAt);
        wakeAfter(before);
    }

    /** How a watcher goes on who has received this message last, if nothing behind it is missing. */
    synchronized Optional<Opening> goOn(FeedId last) {
        return last.life().equals(life) && ring.holdsFrom(last.number() + 1)
                ? Optional.of(new Opening(List.of(), last.number() + 1))
                : Optional.empty();
    }

    /** Why a watcher who has received this message last cannot go on behind it. */
    FeedReset.Reason whyNot(FeedId last) {
        return last.life().equals(life) ? FeedReset.Reason.TOO_FAR_BEHIND : FeedReset.Reason.ANOTHER_LIFE;
    }

    /**
     * Tells all there is.
     *
     * @param reset what to tell first
     * @param missed incidents beyond those that everybody is told of
     */
    synchronized Opening begin(Optional<FeedReset> reset, List<IncidentView> missed) {
        List<Frame> all = new ArrayList<>();
        reset.map(writer::write).ifPresent(all::add);
        missed.stream()
                .filter(incident -> !incidents.holds(incident.id()))
                .map(writer::write)
                .forEach(all::add);
        all.addAll(slots.all());
        all.addAll(incidents.all());
        FeedReady ready = new FeedReady(event, domains.stream().sorted().toList(), Slots.SECONDS);
        all.add(writer.write(ready).named(name(ring.next() - 1)));
        return new Opening(all, ring.next());
    }

    /** Messages from this number on, up to so many bytes; none at all when some of them are gone. */
    synchronized Optional<List<Frame>> from(long number, int bytes) {
        return ring.holdsFrom(number) ? Optional.of(ring.from(number, bytes)) : Optional.empty();
    }

    Set<Watcher> watchers() {
        return watchers;
    }

    private void add(Frame frame) {
        ring.add(frame.named(name(ring.next())));
    }

    private FeedId name(long number) {
        return new FeedId(life, number, heardUntil.orElse(Instant.EPOCH));
    }

    private void wakeAfter(long before) {
        if (ring.next() > before) {
            watchers.forEach(Watcher::wake);
        }
    }
}
