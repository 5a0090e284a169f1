package io.matchday.monitor.verdict;

import io.matchday.monitor.delta.ErrorCell;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.line.LogRecord;

/** A kind of trouble by all that may explain it; see {@link ErrorCell}. */
record Trouble(String node, String isp, String region, String stream, String cache, int status, int originStatus) {

    private static final int FIRST_SERVER_ERROR = 500;

    static Trouble of(ErrorCell cell) {
        return new Trouble(
                cell.node(),
                cell.isp(),
                cell.region(),
                cell.stream(),
                cell.cache(),
                cell.status(),
                cell.originStatus());
    }

    /** The same, with its names lost. */
    Trouble nameless() {
        String other = Vocabulary.OTHER;
        return new Trouble(other, other, other, other, other, status, originStatus);
    }

    boolean failed() {
        return LogRecord.isError(status);
    }

    boolean denied() {
        return status == 401 || status == 403;
    }

    boolean notFound() {
        return status == 404 || status == 410;
    }

    /** Whether the origin was asked and did not give what was asked for. */
    boolean originFailed() {
        return originStatus >= FIRST_SERVER_ERROR;
    }

    boolean originHasNone() {
        return originStatus == 404 || originStatus == 410;
    }

    /** Whether the answer did not come from the cache, as far as the log tells. */
    boolean missed() {
        return !cache.isEmpty() && !Dimension.isHit(cache);
    }
}
