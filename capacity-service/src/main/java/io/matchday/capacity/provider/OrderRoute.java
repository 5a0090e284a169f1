package io.matchday.capacity.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How orders for a pool reach the provider, in exactly one form. */
@Schema(
        nullable = true,
        description =
                "How orders for the pool reach the provider, exactly one of http and quotaCentre; null: people ask")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderRoute(
        @Valid HttpRoute http,
        @Valid QuotaRoute quotaCentre,
        @Schema(
                        required = true,
                        description = "How many of the pool's units one of the provider's is, above 0 and up to 1e15",
                        examples = "1000000000")
                @NotNull
                BigDecimal multiplyBy) {
    OrderRoute {
        Form.requireOne("order", http, quotaCentre);
        Conversion.requireFactor(multiplyBy);
    }

    Route route() {
        return http == null ? quotaCentre : http;
    }

    Conversion conversion() {
        return new Conversion(multiplyBy);
    }
}
