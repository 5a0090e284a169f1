package io.matchday.capacity.pool;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cloud products that events run on. */
@Schema(
        description =
                "LIVE: live streaming. CDN: content delivery. ECS: machines in regions. ENS: machines at the edge")
public enum Product {
    /** Live streaming: push, transcode, pull. */
    LIVE,
    /** Content delivery. */
    CDN,
    /** Virtual machines in regions. */
    ECS,
    /** Virtual machines at the edge. */
    ENS;

    /** The product that another service means; empty when it knows one that this service does not know yet. */
    public static Optional<Product> named(String name) {
        return Arrays.stream(values())
                .filter(product -> product.name().equals(name))
                .findFirst();
    }
}
