package io.matchday.capacity.demand;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.text.Message;
import java.time.Instant;
import java.util.List;

/** Makes a correction of what was asked for, or says what is wrong with it. */
final class CorrectionCheck {
    private CorrectionCheck() {}

    /**
     * Checks what can be told without knowing the demand.
     *
     * @throws ProblemException invalid-field
     */
    static void check(String lineKey, NewCorrection request) {
        boolean added = request.kind() == CorrectionKind.ADDED;
        if (added != LineKey.byHand(lineKey)) {
            throw invalid(
                    "kind",
                    "A line is ADDED under a key that starts with '" + LineKey.BY_HAND
                            + ".', and only such lines are added");
        }
        if (added != (request.line() != null)) {
            throw invalid("line", "Needed with ADDED, and with nothing else");
        }
        if (added && !request.line().from().isBefore(request.line().until())) {
            throw invalid("line.until", "Has to be after from");
        }
        checkAmounts(request);
    }

    /**
     * The correction of a line that the rules find.
     *
     * @throws ProblemException not-found when they find no such line
     */
    static Correction of(NewCorrection request, String lineKey, List<ComputedLine> computed, String by, Instant at) {
        ComputedLine line = computed.stream()
                .filter(one -> one.key().text().equals(lineKey))
                .findAny()
                .orElseThrow(() -> ProblemException.notFound("demand line", lineKey));
        return new Correction(
                request.kind(), amounts(request), line.amounts(), CorrectedLine.of(line), request.reason(), by, at);
    }

    /** A line that no rule finds. */
    static Correction added(NewCorrection request, String by, Instant at) {
        NewCorrection.AddedLine line = request.line();
        CorrectedLine facts = new CorrectedLine(
                LineKey.BY_HAND,
                new Message(line.title(), line.title()),
                DemandLine.Origin.BY_HAND,
                line.product(),
                line.region(),
                line.carrier(),
                line.unit(),
                new DemandWindow(line.from(), line.until()));
        return new Correction(request.kind(), amounts(request), null, facts, request.reason(), by, at);
    }

    private static void checkAmounts(NewCorrection request) {
        boolean struck = request.kind() == CorrectionKind.STRUCK;
        if (struck == (request.p50() != null)) {
            throw invalid("p50", struck ? "A line that is struck has no amounts" : "Needed with " + request.kind());
        }
        if (struck == (request.p90() != null)) {
            throw invalid("p90", struck ? "A line that is struck has no amounts" : "Needed with " + request.kind());
        }
        if (!struck && request.p50() > request.p90()) {
            throw invalid("p90", "Must not be less than p50");
        }
    }

    private static Amounts amounts(NewCorrection request) {
        return request.p90() == null ? null : new Amounts(request.p50(), request.p90());
    }

    private static ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, detail);
    }
}
