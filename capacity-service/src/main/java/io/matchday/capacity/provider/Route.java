package io.matchday.capacity.provider;

/** How an order for a pool reaches the provider. */
sealed interface Route permits HttpRoute, QuotaRoute {
    ProviderKind kind();
}
