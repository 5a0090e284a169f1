package io.matchday.capacity.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Providers that tell figures as JSON over HTTP. */
@Singleton
final class HttpAdapter implements ProviderAdapter {
    /** Clocks differ; a figure of a later moment than this is none. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final HttpExchange exchange;
    private final HttpDesk desk;
    private final InstantSource clock;

    HttpAdapter(HttpExchange exchange, HttpDesk desk, InstantSource clock) {
        this.exchange = exchange;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.HTTP;
    }

    @Override
    public Observation read(Connection connection, Source source, ReadingRun run) {
        HttpConnection http = (HttpConnection) connection;
        HttpSource place = (HttpSource) source;
        JsonNode document = run.once(place.path(), () -> exchange.get(http, place.path()));
        if (place.unitAt() != null) {
            requireUnit(place.unit(), JsonPlace.text(document, place.unitAt()));
        }
        return new Observation(JsonPlace.number(document, place.amountAt()), at(document, place));
    }

    @Override
    public Optional<OrderDesk> desk() {
        return Optional.of(desk);
    }

    private static void requireUnit(String expected, String found) {
        if (!expected.equals(found)) {
            throw FaultException.open(FaultCode.WRONG_UNIT, "Counted in another unit than '" + expected + "'");
        }
    }

    private Instant at(JsonNode document, HttpSource place) {
        Instant now = clock.instant();
        if (place.observedAt() == null) {
            return now;
        }
        Instant at = JsonPlace.moment(document, place.observedAt());
        if (at.isAfter(now.plus(AHEAD)) || at.isBefore(Instant.EPOCH)) {
            throw FaultException.open(FaultCode.OUT_OF_RANGE, "The figure is said to be of " + at);
        }
        return at.isAfter(now) ? now : at;
    }
}
