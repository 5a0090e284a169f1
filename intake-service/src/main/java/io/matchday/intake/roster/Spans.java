package io.matchday.intake.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Arithmetic on stretches of time. */
public final class Spans {

    private Spans() {}

    /** The same time in as few spans as can be, the earliest first; what touches becomes one. */
    public static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span next : sorted(spans)) {
            int last = joined.size() - 1;
            if (last >= 0 && !next.from().isAfter(joined.get(last).to())) {
                joined.set(last, joined.get(last).until(next.to()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    /** The parts of the whole that none of the others covers, the earliest first. */
    public static List<Span> uncovered(Span whole, Collection<Span> covering) {
        List<Span> gaps = new ArrayList<>();
        Instant reached = whole.from();
        for (Span next : joined(covering)) {
            if (next.from().isAfter(reached)) {
                new Span(reached, next.from()).within(whole).ifPresent(gaps::add);
            }
            if (next.to().isAfter(reached)) {
                reached = next.to();
            }
        }
        if (reached.isBefore(whole.to())) {
            gaps.add(new Span(reached, whole.to()));
        }
        return List.copyOf(gaps);
    }

    /** The time that lies in two of them or more, the earliest first. */
    static List<Span> overlapping(Collection<Span> spans) {
        List<Span> overlaps = new ArrayList<>();
        Span longest = null;
        for (Span next : sorted(spans)) {
            if (longest != null) {
                next.within(longest).ifPresent(overlaps::add);
            }
            if (longest == null || next.to().isAfter(longest.to())) {
                longest = next;
            }
        }
        return joined(overlaps);
    }

    private static List<Span> sorted(Collection<Span> spans) {
        return spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    }
}
