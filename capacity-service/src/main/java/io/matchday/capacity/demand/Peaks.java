package io.matchday.capacity.demand;

import io.matchday.capacity.intake.EstimatesCopy;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.pool.Unit;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Optional;

/** Bursts and streams of an event's domains: as announced, otherwise as past events tell. */
final class Peaks {
    private static final String BURST = "PEAK_BITS";
    private static final String THIN = "THIN";

    private final List<EventCopy.Domain> domains;
    private final EstimatesCopy estimates;

    Peaks(EventCopy event, EstimatesCopy estimates) {
        this.domains = event.domains();
        this.estimates = estimates;
    }

    List<EventCopy.Domain> domains() {
        return domains;
    }

    /** The burst of a domain, a promise where it was announced. */
    Base burst(EventCopy.Domain domain) {
        String field = field(domain) + ".expectedPeakBitsPerSecond";
        Optional<EstimatesCopy.Figure> estimate = estimate(domain);
        Long announced = domain.expectedPeakBitsPerSecond();
        if (announced != null) {
            Base base = Base.of(Amounts.exactly(announced), announced(domain.name(), announced));
            return estimate.filter(figure -> figure.p90() > announced)
                    .map(figure -> base.warn(outgrown(domain.name(), field, announced, bounded(figure.p90()))))
                    .orElse(base);
        }
        return estimate.map(figure -> estimated(domain.name(), field, figure))
                .orElseGet(() -> Base.unknown(Warning.missing(
                        field,
                        "The burst of " + domain.name() + " is not announced, and past events do not tell it",
                        domain.name() + " 未报备突发带宽，历史活动也无法估算")));
    }

    /** How many streams are pushed to a domain. */
    Base streams(EventCopy.Domain domain) {
        int count = domain.streams().size();
        if (count == 0) {
            return Base.unknown(Warning.missing(
                    field(domain) + ".streams",
                    "The streams of " + domain.name() + " are not listed",
                    domain.name() + " 未列出流"));
        }
        Message streams = Figures.of(count, Unit.STREAMS);
        return Base.of(
                Amounts.exactly(count),
                new Message(domain.name() + ": " + streams.en() + " listed", domain.name() + "：登记 " + streams.zh()));
    }

    private String field(EventCopy.Domain domain) {
        return "domains[" + domains.indexOf(domain) + "]";
    }

    private Optional<EstimatesCopy.Figure> estimate(EventCopy.Domain domain) {
        return estimates.domains().stream()
                .filter(one -> domain.name().equals(one.name()))
                .flatMap(one -> one.figures().stream())
                .filter(figure -> BURST.equals(figure.quantity()) && figure.p50() != null && figure.p90() != null)
                .findFirst();
    }

    private static Base estimated(String name, String field, EstimatesCopy.Figure figure) {
        long p50 = bounded(figure.p50());
        Amounts amounts = new Amounts(p50, Math.max(p50, bounded(figure.p90())));
        String half = Figures.of(amounts.p50(), Unit.BITS_PER_SECOND).en();
        String most = Figures.of(amounts.p90(), Unit.BITS_PER_SECOND).en();
        Base base = Base.of(
                amounts,
                new Message(
                        name + ": past events suggest a burst of " + half + " (p50), " + most + " (p90)",
                        name + "：历史活动估算突发 " + half + "（p50）、" + most + "（p90）"));
        if (!THIN.equals(figure.state())) {
            return base;
        }
        return base.warn(Warning.advice(
                field,
                "The burst of " + name + " rests on fewer than three similar events; have it announced",
                name + " 的突发带宽仅由不足三场相似活动估算，请尽快报备"));
    }

    private static Message announced(String name, long announced) {
        String burst = Figures.of(announced, Unit.BITS_PER_SECOND).en();
        return new Message(name + ": announced burst " + burst, name + "：报备突发 " + burst);
    }

    private static Warning outgrown(String name, String field, long announced, long estimate) {
        String said = Figures.of(announced, Unit.BITS_PER_SECOND).en();
        String past = Figures.of(estimate, Unit.BITS_PER_SECOND).en();
        return Warning.advice(
                field,
                name + " is announced with " + said + ", but past events suggest up to " + past + " (p90)",
                name + " 报备 " + said + "，但历史活动显示可能达到 " + past + "（p90）");
    }

    private static long bounded(double figure) {
        return Math.min(Amounts.MOST, Math.max(0, Math.round(figure)));
    }
}
