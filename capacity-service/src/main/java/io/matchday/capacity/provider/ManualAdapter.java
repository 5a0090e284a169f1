package io.matchday.capacity.provider;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Providers that people speak to. */
@Singleton
final class ManualAdapter implements ProviderAdapter {
    @Override
    public ProviderKind kind() {
        return ProviderKind.MANUAL;
    }

    /** Never asked for: no source is of this kind. */
    @Override
    public Observation read(Connection connection, Source source, ReadingRun run) {
        throw new IllegalStateException("People read what is at " + connection.kind());
    }

    @Override
    public Optional<OrderDesk> desk() {
        return Optional.empty();
    }
}
