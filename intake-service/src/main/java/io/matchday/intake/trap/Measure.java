package io.matchday.intake.trap;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Expectation;
import java.time.Duration;

/** What an event brings against the limits, as far as its facts tell. */
final class Measure {

    private static final String RAMP = "expectation.ramp";

    private final TrapCase trapCase;

    Measure(TrapCase trapCase) {
        this.trapCase = trapCase;
    }

    /** What one domain brings; where nobody knows whether the limit holds for it, perhaps nothing. */
    Amount of(Domain domain) {
        Amount amount =
                switch (trapCase.condition().kind()) {
                    case RISE_WITHIN -> rise(domain);
                    case PEAK_ABOVE, NOTICE_ABOVE_USUAL, USAGE_CAP -> peak(domain);
                    case STREAM_RATE_ABOVE -> streamRate(domain);
                    case STREAMS_ABOVE -> streams(domain);
                    case REQUESTS_ABOVE -> Amount.of(
                            trapCase.use().expectedRequestsPerSecond(), trapCase.field("expectedRequestsPerSecond"));
                    case VIEWERS_ABOVE -> Amount.of(
                            trapCase.facts().expectation().viewers(), "expectation.viewers");
                    case DURATION_ABOVE -> Amount.exactly(Duration.between(
                                    trapCase.facts().startsAt(),
                                    trapCase.facts().endsAt())
                            .toSeconds());
                    case QUESTION -> Amount.NONE;
                };
        return trapCase.holds(domain).isPresent() ? amount : amount.perhaps(field(domain, "region"));
    }

    private static Amount peak(Domain domain) {
        return Amount.of(domain.expectedPeakBitsPerSecond(), field(domain, "expectedPeakBitsPerSecond"));
    }

    private Amount rise(Domain domain) {
        Amount peak = peak(domain);
        Expectation.Ramp ramp = trapCase.facts().expectation().ramp();
        if (ramp == null) {
            return peak.perhaps(RAMP);
        }
        return peak.most() == null
                ? peak
                : Amount.exactly(Rise.within(trapCase.condition().withinSeconds(), peak.most(), ramp));
    }

    private static Amount streamRate(Domain domain) {
        Amount peak = peak(domain);
        int streams = domain.streams().size();
        if (streams == 0) {
            return peak.perhaps(field(domain, "streams"));
        }
        return peak.most() == null ? peak : Amount.exactly((peak.most() - 1) / streams + 1);
    }

    private static Amount streams(Domain domain) {
        int streams = domain.streams().size();
        return Amount.of(streams == 0 ? null : (long) streams, field(domain, "streams"));
    }

    private static String field(Domain domain, String name) {
        return "domains[" + domain.name() + "]." + name;
    }
}
