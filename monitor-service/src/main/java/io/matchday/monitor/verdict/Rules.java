package io.matchday.monitor.verdict;

import java.util.Optional;

/**
 * Which verdict follows from where the excess lies and what it consists of; docs/adr/0015-verdicts.md gives the rules in words.
 *
 * @param view what stands out
 * @param makeup of the excess in it, or of all if nothing does
 */
record Rules(View view, Makeup makeup) {

    /** So many times as often as usual are clients served from elsewhere. */
    private static final double MORE_AWAY = 3;
    /** If that many requests ask the origin anyway, that they fail says nothing of it. */
    private static final double MOST_MISSED = 0.5;

    VerdictKind kind() {
        Optional<Suspect> first = view.first();
        if (view.evidence() < View.LEAST_EVIDENCE) {
            return VerdictKind.UNCLEAR;
        }
        if (first.isEmpty()) {
            return everywhere();
        }
        Suspect suspect = first.get();
        if (isAway() && !suspect.isOf(Dimension.CACHE) && !suspect.isOf(Dimension.STREAM)) {
            return VerdictKind.BAD_SCHEDULING;
        }
        if (suspect.isOf(Dimension.NODE)) {
            return VerdictKind.BROKEN_NODE;
        }
        if (Makeup.most(makeup.denied())) {
            return VerdictKind.ACCESS_DENIED;
        }
        if (suspect.isOf(Dimension.STREAM)) {
            return ofStream(suspect);
        }
        return suspect.isOf(Dimension.CACHE) ? everywhere() : VerdictKind.REGION_OR_CARRIER;
    }

    private VerdictKind everywhere() {
        if (Makeup.most(makeup.denied())) {
            return VerdictKind.ACCESS_DENIED;
        }
        return isOrigin() ? VerdictKind.ORIGIN : VerdictKind.UNCLEAR;
    }

    private VerdictKind ofStream(Suspect suspect) {
        boolean live = suspect.scopes().stream()
                .allMatch(scope -> isLive(view.comparison(), scope.values().get(Dimension.STREAM)));
        boolean gone = Makeup.most(makeup.notFound()) && (makeup.originHasNone() > 0.5 || makeup.missed() < 0.5);
        if (live && gone) {
            return VerdictKind.PUSH;
        }
        return live && view.comparison().symptom() == Symptom.SLOW && isOrigin()
                ? VerdictKind.ORIGIN
                : VerdictKind.CUSTOMER_RELEASE;
    }

    private static boolean isLive(Comparison comparison, String stream) {
        return comparison.after().values(Dimension.STREAM).contains(stream)
                || comparison.before().values(Dimension.STREAM).contains(stream);
    }

    private boolean isOrigin() {
        boolean missed = Makeup.most(makeup.missed()) && usuallyMissed() < MOST_MISSED;
        boolean theirs = view.comparison().symptom() == Symptom.SLOW || Makeup.most(makeup.serverErrors());
        return Makeup.most(makeup.originFailed()) || (missed && theirs);
    }

    private boolean isAway() {
        return Makeup.most(makeup.away()) && makeup.away() >= MORE_AWAY * makeup.usuallyAway();
    }

    /** Part of all requests that ask the origin. */
    private double usuallyMissed() {
        Period after = view.comparison().after();
        long missed = after.values(Dimension.CACHE).stream()
                .filter(cache -> !Dimension.isHit(cache))
                .mapToLong(cache -> after.requests(Dimension.CACHE, cache))
                .sum();
        return (double) missed / Math.max(1, after.all());
    }
}
