package io.matchday.monitor.ahead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a survey found with what is kept. A rise is the same as one that it overlaps: what went before a survey
 * differs from one to the next, and lines that come late move its ends.
 */
final class RiseMatch {

    private final Stretch stretch;
    private final List<KnownRise> known;

    RiseMatch(Stretch stretch, List<KnownRise> known) {
        this.stretch = stretch;
        this.known = new ArrayList<>(known);
        this.known.sort(Comparator.comparingLong(KnownRise::onset));
    }

    /** What is new or not what it was. */
    List<RiseChange> changes(List<FoundRise> found) {
        List<RiseChange> changes = new ArrayList<>();
        for (FoundRise rise : found) {
            if (!stretch.isBehind(rise)) {
                changes.add(take(rise).map(one -> again(one, rise)).orElseGet(() -> RiseChange.of(rise)));
            }
        }
        known.stream().filter(KnownRise::ongoing).map(RiseMatch::over).forEach(changes::add);
        return changes;
    }

    /** Each rise that is kept is found again once: of one that fell apart, the rest is new. */
    private Optional<KnownRise> take(FoundRise found) {
        List<KnownRise> same = known.stream().filter(one -> one.overlaps(found)).toList();
        known.removeAll(same);
        return same.stream().findFirst();
    }

    private RiseChange again(KnownRise before, FoundRise found) {
        boolean dated = stretch.holdsOnset(found);
        return new RiseChange(
                Optional.of(before.id()),
                dated ? Math.min(before.onset(), found.onset()) : before.onset(),
                found.end(),
                found.ongoing(),
                dated ? Optional.of(found.finding()) : Optional.empty());
    }

    private static RiseChange over(KnownRise before) {
        return new RiseChange(Optional.of(before.id()), before.onset(), before.end(), false, Optional.empty());
    }
}
