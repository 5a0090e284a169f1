package io.matchday.capacity.provider;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a provider is spoken to. */
@Schema(
        description =
                "MANUAL: people read and ask. HTTP: any JSON endpoint. KUBERNETES: nodes and pods of a cluster, orders"
                        + " by people. ALIBABA: Alibaba Cloud's ECS, ENS, CDN and Quota Centre")
public enum ProviderKind {
    MANUAL,
    HTTP,
    KUBERNETES,
    ALIBABA
}
