package io.matchday.benchmarks.evaluate.fault;

import io.matchday.monitor.detect.Finding;
import io.matchday.monitor.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of a case.
 *
 * @param of which
 * @param target what was affected
 * @param onset when it began, in milliseconds
 * @param foundAt second at whose beginning it was known; 0 if it never was
 * @param finding the first one, or null
 * @param atOnce the verdict when it was found, or null
 * @param settled the verdict half a minute later, or null
 */
record FaultOutcome(
        FaultCase of, Target target, long onset, long foundAt, Finding finding, Verdict atOnce, Verdict settled) {

    private static final double MILLIS = 1e3;
    private static final double LARGEST_ONSET_ERROR = 10;

    boolean found() {
        return finding != null && foundAt * MILLIS >= onset;
    }

    double secondsToFinding() {
        return foundAt - onset / MILLIS;
    }

    /** How far off the onset is; negative if it was told too early. */
    double onsetError() {
        return finding.onset() - onset / MILLIS;
    }

    boolean dated() {
        return found() && Math.abs(onsetError()) <= LARGEST_ONSET_ERROR;
    }

    boolean rightAtOnce() {
        return found() && isRight(atOnce);
    }

    boolean right() {
        return found() && isRight(settled);
    }

    /** Of the right kind, and naming what was affected. */
    private boolean isRight(Verdict verdict) {
        String dimension = of.fault().named();
        return verdict.kind() == of.fault().verdict()
                && (dimension.isEmpty()
                        || (!verdict.causes().isEmpty()
                                && target.name()
                                        .equals(verdict.causes().get(0).values().get(dimension))));
    }

    String name() {
        return of.fault() + " " + of.percent() + " %";
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fault", of.fault().name());
        json.put("percent", of.percent());
        json.put("seed", of.seed());
        json.put("target", target.name());
        json.put("found", found());
        if (found()) {
            json.put("secondsToFinding", secondsToFinding());
            json.put("onsetErrorSeconds", onsetError());
            json.put("rightAtOnce", rightAtOnce());
            json.put("right", right());
            json.put("verdict", settled.kind().name());
            json.put("summary", settled.summary().en());
        }
        return json;
    }
}
