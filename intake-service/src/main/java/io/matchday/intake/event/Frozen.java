package io.matchday.intake.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A time without a break in which some freeze holds. */
public record Frozen(Instant from, Instant to) {

    /** The one that holds for all of the event; empty when there is none. Freezes that overlap or adjoin are one. */
    public static Optional<Frozen> over(EventFacts facts) {
        return unbroken(facts.freezes()).stream()
                .filter(frozen -> !frozen.from.isAfter(facts.startsAt()) && !frozen.to.isBefore(facts.endsAt()))
                .findFirst();
    }

    private static List<Frozen> unbroken(List<Freeze> freezes) {
        List<Frozen> unbroken = new ArrayList<>();
        freezes.stream().sorted(Comparator.comparing(Freeze::startsAt)).forEach(freeze -> {
            int last = unbroken.size() - 1;
            if (last >= 0 && !freeze.startsAt().isAfter(unbroken.get(last).to)) {
                unbroken.set(last, unbroken.get(last).until(freeze.endsAt()));
            } else {
                unbroken.add(new Frozen(freeze.startsAt(), freeze.endsAt()));
            }
        });
        return unbroken;
    }

    private Frozen until(Instant end) {
        return end.isAfter(to) ? new Frozen(from, end) : this;
    }
}
