package io.matchday.intake.trap;

import io.matchday.intake.event.Product;
import io.matchday.platform.text.Message;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A platform that can serve an event.
 *
 * @param products what it serves where an event does not name the domains
 */
@Schema(name = "Platform")
public record Platform(
        @Schema(required = true, examples = "aws-cloudfront") String key,
        @Schema(required = true) Message name,
        @Schema(required = true, description = "Products it serves where an event names no domains")
                List<Product> products) {

    public Platform {
        products = List.copyOf(products);
    }
}
