package io.matchday.capacity.provider;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.matchday.capacity.outbound.Credentials;
import io.matchday.capacity.outbound.Outbound;
import io.matchday.capacity.outbound.OutboundConfig;
import jakarta.inject.Singleton;
import java.net.URI;

/** Opens clients of clusters; whoever opens one closes it. */
@Singleton
class ClusterClients {
    private final Outbound outbound;
    private final OutboundConfig config;
    private final Credentials credentials;

    ClusterClients(Outbound outbound, OutboundConfig config, Credentials credentials) {
        this.outbound = outbound;
        this.config = config;
        this.credentials = credentials;
    }

    KubernetesClient open(KubernetesConnection cluster, BoundedPages bounded) {
        Config settings = cluster.apiServer() == null ? own() : other(cluster);
        settings.setRequestTimeout((int) config.timeout().toMillis());
        settings.setConnectionTimeout((int) config.timeout().toMillis());
        // Retrying is for the next reading to do, whose fault is shown meanwhile.
        settings.setRequestRetryBackoffLimit(0);
        return new KubernetesClientBuilder()
                .withConfig(settings)
                .withHttpClientBuilderConsumer(builder -> builder.addOrReplaceInterceptor("bounded", bounded))
                .build();
    }

    BoundedPages bounded() {
        return new BoundedPages(config.mostBytesOfPage());
    }

    /** The cluster that this service runs in, by the service account that is mounted into its pod. */
    private static Config own() {
        return new ConfigBuilder().withAutoConfigure().build();
    }

    private Config other(KubernetesConnection cluster) {
        URI address = URI.create(cluster.apiServer());
        outbound.requireCallable(address);
        Config settings = Config.empty();
        settings.setMasterUrl(cluster.apiServer());
        settings.setOauthToken(
                credentials.forCall(cluster.credential(), address).secret());
        settings.setCaCertData(cluster.caCertificate());
        return settings;
    }
}
