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
import java.util.Set;
import java.util.stream.Collectors;

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
        alerts.firing().stream()
                .filter(alert -> alert.eventKey().equals(eventKey) && !keys.contains(alert.poolKey()))
                .forEach(alert -> end(alert, now));
        for (LivePool pool : pools) {
            if (pool.used().isPresent()) {
                for (Trigger trigger : Trigger.values()) {
                    look(eventKey, pool, trigger);
                }
            }
        }
    }

    private void end(Alert alert, Instant now) {
        alert.clear(now);
        watches.deleteById(new StoredWatch.Key(alert.eventKey(), alert.poolKey(), alert.trigger()));
    }

    private void look(String eventKey, LivePool pool, Trigger trigger) {
        Instant newest = pool.newest().orElseThrow();
        StoredWatch stored =
                watches.locked(new StoredWatch.Key(eventKey, pool.granted().pool(), trigger));
        if (stored.knowsNewerThan(newest)) {
            return;
        }
        Instant now = clock.instant();
        boolean firing = stored.watch().firing();
        stored.remember(rule.see(stored.watch(), trigger, pool, now), newest);
        if (!firing && stored.watch().firing()) {
            Alert alert = new Alert(eventKey, trigger, pool, AlertWords.raised(trigger, pool, now), now);
            alerts.persistAndFlush(alert);
            stored.raised(alert.id());
            tell(eventKey, trigger, AlertWords.raised(trigger, pool, now));
        } else if (firing && !stored.watch().firing()) {
            alerts.locked(eventKey, stored.alertId()).ifPresent(alert -> alert.clear(now));
            tell(eventKey, trigger, AlertWords.cleared(trigger, pool, now));
        }
    }

    private void tell(String eventKey, Trigger trigger, Message text) {
        messages.tell(eventKey, MessageAbout.CAPACITY_ALERT, trigger.duties(), text);
    }
}
