package io.matchday.capacity.provider;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds who speaks to a provider. */
@Singleton
class Adapters {
    private final ManualAdapter manual;
    private final HttpAdapter http;
    private final KubernetesAdapter kubernetes;
    private final AlibabaAdapter alibaba;

    Adapters(ManualAdapter manual, HttpAdapter http, KubernetesAdapter kubernetes, AlibabaAdapter alibaba) {
        this.manual = manual;
        this.http = http;
        this.kubernetes = kubernetes;
        this.alibaba = alibaba;
    }

    ProviderAdapter of(ProviderKind kind) {
        return switch (kind) {
            case MANUAL -> manual;
            case HTTP -> http;
            case KUBERNETES -> kubernetes;
            case ALIBABA -> alibaba;
        };
    }

    Optional<OrderDesk> desk(ProviderKind kind) {
        return of(kind).desk();
    }
}
