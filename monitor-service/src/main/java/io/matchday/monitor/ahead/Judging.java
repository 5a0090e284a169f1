package io.matchday.monitor.ahead;

import io.matchday.monitor.examine.Examination;
import io.matchday.monitor.examine.Span;
import io.matchday.monitor.incident.Examined;
import io.matchday.monitor.store.KeptSince;
import io.matchday.monitor.verdict.DomainCube;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks into rises that have been found as incidents are looked into, for as long as their details are kept. */
@ApplicationScoped
class Judging {

    private static final long BEFORE_SECONDS = 300;
    /** As much as a cube holds. */
    private static final long JUDGED_SECONDS = DomainCube.MOST_SECONDS - BEFORE_SECONDS;
    /** The beginning of a rise tells where it comes from; a day of it would only take longer. */
    private static final long LONGEST_SECONDS = 3_600;

    private final RiseBook book;
    private final Examination examination;
    private final KeptSince kept;

    Judging(RiseBook book, Examination examination, KeptSince kept) {
        this.book = book;
        this.examination = examination;
        this.kept = kept;
    }

    /** Looks into all of a domain that have gone on since, or that nobody looked into. */
    void run(String event, String domain) {
        book.unjudged(event, domain).forEach(rise -> judge(domain, rise));
    }

    private void judge(String domain, KnownRise rise) {
        if (rise.onset() < kept.details().getEpochSecond()) {
            book.judged(rise, List.of(), Optional.empty());
        } else {
            Examined examined = examination.of(domain, span(rise));
            book.judged(rise, examined.topNodes(), Optional.of(Judgement.of(examined.verdict())));
        }
    }

    private static Span span(KnownRise rise) {
        return new Span(
                rise.onset() - BEFORE_SECONDS,
                rise.onset(),
                Math.min(rise.end(), rise.onset() + JUDGED_SECONDS),
                Math.min(rise.end(), rise.onset() + LONGEST_SECONDS));
    }
}
