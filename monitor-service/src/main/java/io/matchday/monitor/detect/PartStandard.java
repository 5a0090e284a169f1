package io.matchday.monitor.detect;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a part is held against its own past and against the rest of its domain. */
final class PartStandard {

    /** A part that was seen little is taken to do as the whole domain does: as if so many requests had been counted. */
    private static final double PRIOR = 1_000;
    /** With fewer requests nothing is known of the domain. */
    private static final double LEAST_KNOWN = 1_000;

    private static final int LEAST_SLOTS = 6;
    /** So many times its usual share. Less than for a whole domain: a part is also held against the rest. */
    private static final double RISE = 2.5;
    /** What is asked of the origin is much, and comes and goes with all the rest, against which it is held as well. */
    private static final double RISE_OF_CACHE_STATE = 2;
    /** A part worth telling fails this often, however well it does as a rule. */
    private static final double LEAST_RISE = 0.005;
    /** A file's trouble is counted out of all requests, of which one file is a small part. */
    private static final double LEAST_RISE_OF_FILE = 1e-4;
    /** Files are so many that one has to be worth more. */
    private static final long LEAST_BAD_OF_FILE = 20;
    /** The rest of the domain has to be this much better. */
    private static final double ABOVE_REST = 1.5;

    private static final double CLEAR_PART_OF_RISE = 0.7;

    private final Sensitivity sensitivity;
    private final TreeMap<Long, PartCounts> slots = new TreeMap<>();
    private PartState whole = new PartState();
    private int begun;

    PartStandard(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    void begin(PartSlot slot, PartState domain) {
        whole = domain;
        slots.put(slot.at(), slot.whole());
        if (slots.size() > PartRun.MOST_SLOTS + 1) {
            slots.pollFirstEntry();
        }
        begun++;
    }

    /** A slot in which none of all requests was in trouble. */
    PartCounts noneOfAll() {
        return new PartCounts(slots.lastEntry().getValue().requests(), 0, 0);
    }

    /** What is usual for a part. */
    Baseline usual(Part part, Kind kind, PartMeasure measure) {
        if (part.of() == PartOf.DOMAIN || part.of().ofAllRequests()) {
            return new Baseline(measure.total() + 1, measure.bad());
        }
        return new Baseline(measure.total() + PRIOR, measure.bad() + PRIOR * ratioOfDomain(kind));
    }

    /** The share from which a part is worth telling. */
    double risen(Part part, Baseline usual) {
        return Math.max(rise(part) * usual.ratio(), leastRise(part));
    }

    private static double rise(Part part) {
        return part.of() == PartOf.CACHE ? RISE_OF_CACHE_STATE : RISE;
    }

    private double leastRise(Part part) {
        if (part.of().ofAllRequests()) {
            return LEAST_RISE_OF_FILE;
        }
        return part.of() == PartOf.DOMAIN ? sensitivity.leastRise() : LEAST_RISE;
    }

    /** What stands out in the run of a part, however likely by chance. */
    Optional<PartFinding> breach(Part part, Kind kind, PartMeasure measure, long at) {
        if (begun <= LEAST_SLOTS || whole.measure(kind).total() < LEAST_KNOWN) {
            return Optional.empty();
        }
        Baseline usual = usual(part, kind, measure);
        long onset = measure.run().onset(usual);
        Share window = measure.run().sumSince(onset);
        Share rest = rest(part, kind, onset, window);
        if (!matters(part, window) || window.ratio() <= risen(part, usual) || !isAbove(part, kind, rest, window)) {
            return Optional.empty();
        }
        double factor = Math.max(rise(part), ABOVE_REST * lift(kind, rest));
        // The run began wherever it looks worst.
        double logTail = LogTail.aboveReference(window, usual, factor) + Math.log(PartRun.MOST_SLOTS);
        return Optional.of(new PartFinding(kind, part, onset, at, window, usual.ratio(), rest, Math.min(0, logTail)));
    }

    /** Whether what was told is well again. */
    boolean isClear(Part part, Kind kind, PartMeasure measure, long at) {
        Baseline usual = usual(part, kind, measure);
        long since = at - (long) (sensitivity.closeSeconds() - sensitivity.slotSeconds());
        Share recent = measure.run().sumSince(since);
        double most = Math.max(CLEAR_PART_OF_RISE * rise(part) * usual.ratio(), leastRise(part));
        return recent.total() > 0 ? recent.ratio() <= most : measure.run().isSilent();
    }

    private boolean matters(Part part, Share window) {
        return sensitivity.matters(window) && (!part.of().ofAllRequests() || window.bad() >= LEAST_BAD_OF_FILE);
    }

    private boolean isAbove(Part part, Kind kind, Share rest, Share window) {
        if (part.of().ofAllRequests()) {
            return true;
        }
        double elsewhere = rest.total() > 0 ? rest.ratio() : ratioOfDomain(kind);
        return part.of() == PartOf.DOMAIN || window.ratio() > ABOVE_REST * elsewhere;
    }

    /** What was counted elsewhere since the onset. */
    private Share rest(Part part, Kind kind, long onset, Share window) {
        if (part.of() == PartOf.DOMAIN) {
            return Share.NONE;
        }
        Map<Long, PartCounts> since = slots.tailMap(onset);
        Share all = since.values().stream().map(one -> one.share(kind)).reduce(Share.NONE, Share::plus);
        long total = part.of().ofAllRequests() ? all.total() : all.total() - window.total();
        long bad = Math.max(0, all.bad() - window.bad());
        return new Share(Math.max(bad, total), bad);
    }

    /** How many times as bad as usual the rest is: where all is bad, no part is told. */
    private double lift(Kind kind, Share rest) {
        double expected = rest.total() * ratioOfDomain(kind);
        return expected > 0 ? (rest.bad() + 1) / (expected + 1) : 0;
    }

    private double ratioOfDomain(Kind kind) {
        PartMeasure all = whole.measure(kind);
        return all.total() > 0 ? all.bad() / all.total() : 0;
    }
}
