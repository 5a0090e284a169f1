package io.matchday.monitor.ahead;

import io.matchday.monitor.delta.Slots;
import io.matchday.monitor.examine.ErrorNodes;
import io.matchday.monitor.incident.TopNode;
import io.matchday.monitor.store.Details;
import io.matchday.monitor.store.KeptSince;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks into rises that have been found, for as long as their details are kept. */
@ApplicationScoped
class Judging {

    /** The beginning of a rise tells what it is; a day of it would only take longer. */
    private static final long LONGEST_SECONDS = 3_600;

    private final RiseBook book;
    private final Details details;
    private final KeptSince kept;
    private final RiseJudge judge;

    Judging(RiseBook book, Details details, KeptSince kept, RiseJudge judge) {
        this.book = book;
        this.details = details;
        this.kept = kept;
        this.judge = judge;
    }

    /** Looks into all of a domain that have gone on since, or that nobody looked into. */
    void run(String event, String domain) {
        book.unjudged(event, domain).forEach(rise -> judge(domain, rise));
    }

    private void judge(String domain, KnownRise rise) {
        if (rise.onset() < kept.details().getEpochSecond()) {
            book.judged(rise, List.of(), Optional.empty());
        } else {
            book.judged(rise, topNodes(domain, rise), Optional.of(judge.judge(domain, rise.onset(), until(rise))));
        }
    }

    private List<TopNode> topNodes(String domain, KnownRise rise) {
        return ErrorNodes.top(details, domain, rise.onset(), until(rise) - Slots.SECONDS);
    }

    private static long until(KnownRise rise) {
        return Math.min(rise.end(), rise.onset() + LONGEST_SECONDS);
    }
}
