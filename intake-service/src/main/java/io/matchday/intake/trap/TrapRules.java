package io.matchday.intake.trap;

import io.matchday.intake.event.Domain;
import java.util.List;
import java.util.Optional;

/** Whether an event runs into a trap. Knows neither database nor clock. */
final class TrapRules {

    private final TrapCase trapCase;
    private final Measure measure;

    private TrapRules(TrapCase trapCase) {
        this.trapCase = trapCase;
        this.measure = new Measure(trapCase);
    }

    /** What the trap has to do with the event; nothing where it stays clear of it. */
    static List<Concern> apply(TrapCase trapCase) {
        return new TrapRules(trapCase).concerns();
    }

    private List<Concern> concerns() {
        List<Domain> domains = trapCase.concerned();
        if (domains.isEmpty()) {
            return List.of();
        }
        return switch (trapCase.condition().kind()) {
            case QUESTION -> question(domains).stream().toList();
            case USAGE_CAP -> usageCap(domains);
            case NOTICE_ABOVE_USUAL -> notice(domains).stream().toList();
            case RISE_WITHIN,
                    PEAK_ABOVE,
                    REQUESTS_ABOVE,
                    VIEWERS_ABOVE,
                    STREAMS_ABOVE,
                    STREAM_RATE_ABOVE,
                    DURATION_ABOVE -> held(domains, trapCase.condition().limit());
        };
    }

    private Optional<Concern> question(List<Domain> domains) {
        if (trapCase.answer().isEmpty()) {
            return Optional.of(asked(domains, "answers[" + trapCase.trap().id() + "]"));
        }
        return trapCase.answer().orElseThrow()
                ? Optional.of(new Concern(
                        Certainty.HIT,
                        names(domains),
                        null,
                        trapCase.condition().limit(),
                        List.of()))
                : Optional.empty();
    }

    private List<Concern> usageCap(List<Domain> domains) {
        PlatformUse.UsageCap cap = trapCase.use().usageCap();
        if (cap == null) {
            return List.of(asked(domains, trapCase.field("usageCap")));
        }
        if (!cap.set()) {
            return List.of();
        }
        if (cap.bitsPerSecond() == null) {
            return List.of(possible(domains, null, null, List.of(trapCase.field("usageCap.bitsPerSecond"))));
        }
        return held(domains, cap.bitsPerSecond());
    }

    private Optional<Concern> notice(List<Domain> domains) {
        Amount peak = together(domains);
        Long usual = trapCase.use().usualPeakBitsPerSecond();
        if (usual != null) {
            return judge(domains, peak, usual * trapCase.condition().limit());
        }
        Amount unknown = peak.perhaps(trapCase.field("usualPeakBitsPerSecond"));
        return Optional.of(possible(domains, unknown.shown(), null, unknown.missing()));
    }

    private List<Concern> held(List<Domain> domains, long limit) {
        if (trapCase.condition().kind().ofTheWhole()) {
            return judge(domains, measure.of(domains.get(0)), limit).stream().toList();
        }
        return switch (trapCase.condition().scope()) {
            case PLATFORM -> judge(domains, together(domains), limit).stream().toList();
            case DOMAIN -> domains.stream()
                    .flatMap(domain -> judge(List.of(domain), measure.of(domain), limit).stream())
                    .toList();
        };
    }

    private Amount together(List<Domain> domains) {
        return domains.stream().map(measure::of).reduce(Amount.NONE, Amount::plus);
    }

    private Optional<Concern> judge(List<Domain> domains, Amount amount, long limit) {
        Condition condition = trapCase.condition();
        if (condition.exceeded(amount.least(), limit)) {
            return Optional.of(new Concern(Certainty.HIT, names(domains), amount.shown(), limit, List.of()));
        }
        if (amount.most() != null && !condition.exceeded(amount.most(), limit)) {
            return Optional.empty();
        }
        return Optional.of(possible(domains, amount.shown(), limit, amount.missing()));
    }

    private static Concern possible(List<Domain> domains, Long measured, Long limit, List<String> missing) {
        return new Concern(Certainty.POSSIBLE, names(domains), measured, limit, missing);
    }

    private Concern asked(List<Domain> domains, String field) {
        return new Concern(
                Certainty.ASK, names(domains), null, trapCase.condition().limit(), List.of(field));
    }

    private static List<String> names(List<Domain> domains) {
        return domains.stream().map(Domain::name).toList();
    }
}
