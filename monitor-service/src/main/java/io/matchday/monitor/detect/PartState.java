package io.matchday.monitor.detect;

/** What is known of one part. */
final class PartState {

    private final PartMeasure errors = new PartMeasure();
    private final PartMeasure slow = new PartMeasure();
    private long heard = Long.MIN_VALUE;
    private long seen = Long.MIN_VALUE;

    /** Of a part whose requests are those of the domain, and that was in no trouble as long as nothing was heard of it. */
    static PartState wellSoFar(PartState whole) {
        PartState state = new PartState();
        state.errors.wasWell(whole.errors.total());
        state.slow.wasWell(whole.slow.total());
        return state;
    }

    PartMeasure measure(Kind kind) {
        return kind == Kind.SLOW ? slow : errors;
    }

    void take(Part part, long at, PartCounts counts, PartStandard standard) {
        forget(at);
        heard = at;
        take(part, Kind.ERRORS, at, counts, standard);
        take(part, Kind.SLOW, at, counts, standard);
    }

    /** Nothing was heard of it in this slot, if it was not. */
    void missed(Part part, long at, PartStandard standard) {
        if (heard != at
                && (errors.run() != null || slow.run() != null || part.of().ofAllRequests())) {
            long before = heard;
            take(part, at, part.of().ofAllRequests() ? standard.noneOfAll() : PartCounts.NONE, standard);
            heard = before;
        }
    }

    boolean isForgotten(long at, int seconds) {
        return at - heard > seconds && errors.run() == null && slow.run() == null;
    }

    private void take(Part part, Kind kind, long at, PartCounts counts, PartStandard standard) {
        PartMeasure measure = measure(kind);
        Baseline usual = standard.usual(part, kind, measure);
        measure.take(at, counts.share(kind), usual, standard.risen(part, usual));
    }

    private void forget(long at) {
        if (seen != Long.MIN_VALUE) {
            errors.forget(at - seen);
            slow.forget(at - seen);
        }
        seen = at;
    }
}
