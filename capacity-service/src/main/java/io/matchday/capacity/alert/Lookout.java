package io.matchday.capacity.alert;

import io.matchday.capacity.live.LivePool;
import io.matchday.capacity.message.Messages;
import io.matchday.capacity.monitor.MessageAbout;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Raises and clears alerts. An alert and what people are told of it are written together: neither is there alone. */
@ApplicationScoped
class Lookout {
    private final Watches watches;
    private final Alerts alerts;
    private final Messages messages;
    private final AlertRule rule;
    private final InstantSource clock;

    Lookout(Watches watches, Alerts alerts, Messages messages, AlertRule rule, InstantSource clock) {
        this.watches = watches;
        this.alerts = alerts;
        this.messages = messages;
        this.rule = rule;
        this.clock = clock;
    }

    /** Whether it is the caller's turn to look at an event: nobody has since then. */
    @Transactional
    boolean takeTurn(String eventKey, Instant before) {
        return watches.takeTurn(eventKey, clock.instant(), before);
    }

    /** Clears what is firing of events that are over; nobody has to be told. */
    @Transactional
    void end(List<String> underway) {
        Instant now = clock.instant();
        alerts.firing().stream()
                .filter(alert -> !underway.contains(alert.eventKey()))
                .forEach(alert -> end(alert, now));
    }

    /** Pools of which nothing was measured stay as they were; those that the event has no more are done with. */
    @Transactional
    void look(String eventKey, List<LivePool> pools) {
        Set<String> keys = pools.stream().map(pool -> pool.granted().pool()).collect(Collectors.toSet());
        Instant now = clock.instant();
        alerts.firing(eventKey).stream()
                .filter(alert -> !keys.contains(alert.poolKey()))
                .forEach(alert -> end(alert, now));
        pools.stream().filter(pool -> pool.used().isPresent()).forEach(pool -> look(eventKey, pool, now));
    }

    /** Of levels that are passed together only the farthest is told: whoever hears of 95 % need not hear of 70. */
    private void look(String eventKey, LivePool pool, Instant now) {
        Map<Turn, List<Trigger>> turns = Stream.of(Trigger.values())
                .collect(Collectors.groupingBy(trigger -> look(eventKey, pool, trigger, now)));
        Trigger.farthestUp(turns.getOrDefault(Turn.RAISED, List.of()))
                .forEach(trigger -> tell(eventKey, trigger, AlertWords.raised(trigger, pool, now)));
        Trigger.farthestDown(turns.getOrDefault(Turn.CLEARED, List.of()))
                .forEach(trigger -> tell(eventKey, trigger, AlertWords.cleared(trigger, pool, now)));
    }

    private void end(Alert alert, Instant now) {
        alert.clear(now);
        watches.deleteById(new StoredWatch.Key(alert.eventKey(), alert.poolKey(), alert.trigger()));
    }

    private Turn look(String eventKey, LivePool pool, Trigger trigger, Instant now) {
        Instant newest = pool.newest().orElseThrow();
        StoredWatch stored =
                watches.locked(new StoredWatch.Key(eventKey, pool.granted().pool(), trigger));
        if (stored.knowsNewerThan(newest)) {
            return Turn.NONE;
        }
        boolean firing = stored.watch().firing();
        stored.remember(rule.see(stored.watch(), trigger, pool, now), newest);
        if (firing == stored.watch().firing()) {
            return Turn.NONE;
        }
        if (firing) {
            alerts.locked(eventKey, stored.alertId()).ifPresent(alert -> alert.clear(now));
            return Turn.CLEARED;
        }
        Alert alert = new Alert(eventKey, trigger, pool, AlertWords.raised(trigger, pool, now), now);
        alerts.persistAndFlush(alert);
        stored.raised(alert.id());
        return Turn.RAISED;
    }

    private void tell(String eventKey, Trigger trigger, Message text) {
        messages.tell(eventKey, MessageAbout.CAPACITY_ALERT, trigger.duties(), text);
    }

    /** What a look did to an alert. */
    private enum Turn {
        RAISED,
        CLEARED,
        NONE
    }
}
