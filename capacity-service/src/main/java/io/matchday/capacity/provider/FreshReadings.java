package io.matchday.capacity.provider;

import io.matchday.capacity.pool.Figure;
import io.matchday.capacity.pool.FigureKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks at a figure now, to see whether what was granted is really there. To be asked outside of any transaction. */
@ApplicationScoped
public class FreshReadings {
    private final Providers providers;
    private final Reader reader;

    FreshReadings(Providers providers, Reader reader) {
        this.providers = providers;
        this.reader = reader;
    }

    /** The figure as its provider tells it now, which is kept as well; nothing where no provider tells it. */
    public Optional<Seen> look(String poolKey, FigureKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> telling(poolKey, kind))
                .map(telling -> look(poolKey, telling));
    }

    private Optional<Telling> telling(String poolKey, FigureKind kind) {
        List<Provider> bound = providers.bound(poolKey);
        return bound.stream()
                .flatMap(provider -> provider.bindings().of(poolKey).stream()
                        .flatMap(binding -> binding.readings().stream())
                        .filter(reading -> reading.figure() == kind)
                        .map(reading -> new Telling(provider.key(), provider.connection(), reading)))
                .findFirst();
    }

    private Seen look(String poolKey, Telling telling) {
        ReadingResult result =
                reader.read(telling.provider(), telling.connection(), poolKey, telling.spec(), reader.begin());
        Optional<Figure> figure = Optional.ofNullable(result.amount())
                .map(amount -> new Figure(result.figure(), amount, telling.provider(), result.observedAt()));
        return new Seen(telling.provider(), figure, Optional.ofNullable(result.lastFault()));
    }

    /**
     * What was seen: a figure, or why there is none.
     *
     * @param provider who was asked
     */
    public record Seen(String provider, Optional<Figure> figure, Optional<Fault> fault) {}

    private record Telling(String provider, Connection connection, ReadingSpec spec) {}
}
