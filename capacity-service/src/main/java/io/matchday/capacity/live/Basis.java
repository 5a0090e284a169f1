package io.matchday.capacity.live;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How traffic was found to be a pool's, from the surest way to the least sure. */
@Schema(
        name = "AttributionBasis",
        description =
                "WHOLE_PRODUCT: the event has no other pool of the product. DOMAIN_REGION: the domain is said to be"
                        + " served in the pool's region. VIEWER_REGION: by where the viewers are. GRANTED_SHARE: assumed to be split"
                        + " as the grants are, as nothing tells how it is. What holds for any part of the traffic is told, the least"
                        + " sure first")
public enum Basis {
    WHOLE_PRODUCT,
    DOMAIN_REGION,
    VIEWER_REGION,
    GRANTED_SHARE
}
