package io.matchday.capacity.provider;

/** Where exactly a figure is found at a provider. */
sealed interface Source permits HttpSource, KubernetesSource, QuotaSource, EcsSource, EnsSource, CdnSource {
    ProviderKind kind();
}
