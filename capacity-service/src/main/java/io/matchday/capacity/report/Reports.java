package io.matchday.capacity.report;

import io.matchday.capacity.demand.EventDemand;
import io.matchday.capacity.demand.EventDemands;
import io.matchday.capacity.intake.EventCopy;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.monitor.MonitorGateway;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts reports together. Asks other services, so outside of any transaction. */
@ApplicationScoped
class Reports {
    private final IntakeGateway intake;
    private final EventDemands demands;
    private final Forecasts forecasts;
    private final Measuring measuring;
    private final Books books;
    private final Caller caller;
    private final InstantSource clock;

    Reports(
            IntakeGateway intake,
            EventDemands demands,
            Forecasts forecasts,
            Measuring measuring,
            Books books,
            Caller caller,
            InstantSource clock) {
        this.intake = intake;
        this.demands = demands;
        this.forecasts = forecasts;
        this.measuring = measuring;
        this.books = books;
        this.caller = caller;
        this.clock = clock;
    }

    EventReport of(String eventKey) {
        Known<EventCopy> event = intake.visibleEvent(eventKey);
        Instant now = clock.instant();
        Progress progress = Progress.of(event.value(), now);
        Measuring.Outcome measured =
                progress.begun() ? measuring.whole(event.value(), progress) : Measuring.Outcome.NONE;
        Optional<EventDemand> demand = caller.boundToCustomers() ? Optional.empty() : Optional.of(demands.of(event));
        Books.Entries entries = books.of(eventKey);
        Lines lines =
                new Lines(entries.holdings(), demand.map(EventDemand::totals).orElse(List.of()), peaks(measured), now);
        return new EventReport(
                eventKey,
                now,
                progress,
                List.of(Source.of(IntakeGateway.SERVICE, event, clock), source(measured, now)),
                lines.pools(),
                lines.totals(),
                demand.map(team -> CostRule.of(entries.holdings(), entries.refunds(), now))
                        .orElse(null),
                demand.filter(team -> progress != Progress.CANCELLED)
                        .map(team -> forecast(event.value(), progress, team, measured))
                        .orElse(null));
    }

    private ForecastPart forecast(EventCopy event, Progress progress, EventDemand demand, Measuring.Outcome measured) {
        Forecast forecast = progress.begun() ? forecasts.frozen(event, () -> demand) : Forecast.of(event, demand);
        return ForecastPart.of(forecast, progress.begun(), new Accuracy(progress, measured.peaks()));
    }

    private static Map<String, Long> peaks(Measuring.Outcome measured) {
        return measured.peaks().stream().collect(Collectors.toMap(MeasuredPeak::product, MeasuredPeak::bitsPerSecond));
    }

    private static Source source(Measuring.Outcome measured, Instant now) {
        return new Source(
                MonitorGateway.SERVICE,
                measured.current(),
                measured.toldAt().orElse(null),
                measured.toldAt()
                        .map(told -> Math.max(0, Duration.between(told, now).toSeconds()))
                        .orElse(null));
    }
}
