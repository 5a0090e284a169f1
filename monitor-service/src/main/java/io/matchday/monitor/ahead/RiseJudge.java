package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.MinuteDetails;
import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.store.Details;
import io.matchday.monitor.verdict.Diagnosis;
import io.matchday.monitor.verdict.DomainCube;
import io.matchday.monitor.verdict.Verdict;
import io.matchday.monitor.verdict.VerdictCause;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Judges rises as incidents are judged, from five minutes before their onset on. */
@ApplicationScoped
class RiseJudge {

    private static final long BEFORE_SECONDS = 300;
    /** As much as a cube holds. */
    private static final long LONGEST_SECONDS = DomainCube.MOST_SECONDS - BEFORE_SECONDS;

    private final Details details;

    RiseJudge(Details details) {
        this.details = details;
    }

    /**
     * What was wrong.
     *
     * @param onset slot it began with
     * @param end second after its last slot
     */
    Judgement judge(String domain, long onset, long end) {
        long from = onset - BEFORE_SECONDS;
        long until = Math.min(end, onset + LONGEST_SECONDS);
        DomainCube cube = new DomainCube(domain, from, until);
        details.read(List.of(domain), from - Math.floorMod(from, (long) MinuteDetails.SECONDS), until, cube::add);
        return judgement(new Diagnosis().of(cube, onset, until - Slots.SECONDS));
    }

    private static Judgement judgement(Verdict verdict) {
        return new Judgement(
                verdict.kind().name(),
                verdict.causes().stream().map(RiseJudge::cause).toList(),
                verdict.summary(),
                verdict.advice());
    }

    private static JudgedCause cause(VerdictCause cause) {
        return new JudgedCause(
                cause.values(),
                cause.share(),
                cause.inside().requestsBefore(),
                cause.inside().troubledBefore(),
                cause.inside().requestsAfter(),
                cause.inside().troubledAfter());
    }
}
