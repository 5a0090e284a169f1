package io.matchday.capacity.report;

import io.matchday.capacity.demand.EventDemand;
import io.matchday.capacity.intake.EventCopy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;

/** The forecasts of events as they stood when these began. */
@ApplicationScoped
class Forecasts implements PanacheRepositoryBase<StoredForecast, String> {
    /**
     * The forecast of an event that has begun; the first look freezes it.
     *
     * @param demand the demand as it stands, asked for when nothing is frozen yet, outside of any transaction
     */
    Forecast frozen(EventCopy event, Supplier<EventDemand> demand) {
        return kept(event.key()).orElseGet(() -> freeze(event.key(), Forecast.of(event, demand.get())));
    }

    private Optional<Forecast> kept(String eventKey) {
        return QuarkusTransaction.requiringNew()
                .call(() -> findByIdOptional(eventKey).map(StoredForecast::forecast));
    }

    /** Of several who look at the same time the database lets one in, and its forecast is that of all. */
    private Forecast freeze(String eventKey, Forecast forecast) {
        try {
            QuarkusTransaction.requiringNew().run(() -> persistAndFlush(new StoredForecast(eventKey, forecast)));
            return forecast;
        } catch (ConstraintViolationException taken) {
            return kept(eventKey).orElseThrow();
        }
    }
}
