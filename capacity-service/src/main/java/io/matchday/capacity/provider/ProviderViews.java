package io.matchday.capacity.provider;

import io.matchday.capacity.outbound.Credentials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Shows providers with what reading them came to. */
@ApplicationScoped
class ProviderViews {
    private final ReadingBook readings;
    private final Credentials credentials;
    private final InstantSource clock;

    ProviderViews(ReadingBook readings, Credentials credentials, InstantSource clock) {
        this.readings = readings;
        this.credentials = credentials;
        this.clock = clock;
    }

    ProviderView of(Provider provider) {
        ReadingProgress progress = readings.findById(provider.key());
        Connection connection = provider.connection();
        return new ProviderView(
                provider.key(),
                provider.name(),
                connection.kind(),
                provider.settings(),
                connection.credentialName().map(credentials::knows).orElse(true),
                provider.bindings().all(),
                provider.readEverySeconds(),
                progress.lastReadAt().orElse(null),
                progress.lastSuccessAt().orElse(null),
                views(progress.results()),
                provider.version(),
                provider.createdAt(),
                provider.updatedAt());
    }

    List<ReadingView> views(ReadingResults results) {
        Instant now = clock.instant();
        return results.all().stream().map(result -> ReadingView.of(result, now)).toList();
    }
}
