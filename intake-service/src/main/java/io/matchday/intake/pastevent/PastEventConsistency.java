package io.matchday.intake.pastevent;

import io.matchday.intake.event.Distinct;
import io.matchday.intake.event.Expectation.AudienceShare;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What no single field of a past event can tell: whether its facts agree with each other. */
final class PastEventConsistency {

    /** Keys that are addresses of something else below the list. */
    private static final Set<String> TAKEN = Set.of("evaluation");
    /** Shares are typed in by people, who round. */
    private static final double ROUNDING = 1e-6;

    private final String at;

    private PastEventConsistency(String at) {
        this.at = at;
    }

    /**
     * Refuses facts that do not agree, at the field at fault.
     *
     * @param at where in the request they stand: {@code items[0].facts.}
     */
    static void check(String at, PastEventFacts facts, Instant now) {
        PastEventConsistency check = new PastEventConsistency(at);
        if (!facts.endsAt().isAfter(facts.startsAt())) {
            throw check.invalid("endsAt", "It has to end after it starts");
        }
        if (facts.endsAt().isAfter(now)) {
            throw check.invalid("endsAt", "It is not over yet");
        }
        check.timeZone(facts.profile().timeZone());
        check.audience(facts.audience());
        check.actuals(facts.actuals());
    }

    static void checkKey(String field, String key) {
        if (TAKEN.contains(key)) {
            throw ProblemException.atField(CommonProblem.INVALID_FIELD, field, "'" + key + "' is another address");
        }
    }

    private void timeZone(String zone) {
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException unknown) {
            throw invalid("profile.timeZone", "An IANA time zone such as Asia/Shanghai is expected");
        }
    }

    private void audience(List<AudienceShare> audience) {
        Distinct.names(at + "audience", "region", audience, share -> share.region() + " / " + share.isp());
        double whole = audience.stream().mapToDouble(AudienceShare::share).sum();
        if (whole > 1 + ROUNDING) {
            throw invalid("audience", "The shares sum up to " + whole + ", which is more than everybody");
        }
    }

    private void actuals(List<Actual> actuals) {
        for (int i = 0; i < actuals.size(); i++) {
            if (actuals.get(i).role() != null && actuals.get(i).product() == null) {
                throw invalid("actuals[" + i + "].product", "A role is that of a product's domains");
            }
        }
        Distinct.names(at + "actuals", "product", actuals, Actual::scope);
    }

    private ProblemException invalid(String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, at + field, detail);
    }
}
