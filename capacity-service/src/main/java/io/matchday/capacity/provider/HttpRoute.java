package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Orders as JSON over HTTP, to a server that honours Idempotency-Key. */
@Schema(
        nullable = true,
        description =
                "POST to the path with Idempotency-Key, which the server has to honour; GET to the path and the reference"
                        + " afterwards. See docs/operations/providers.md for the documents")
record HttpRoute(
        @Schema(required = true, examples = "/v1/orders")
                @NotNull
                @Size(max = 500)
                @Pattern(regexp = Address.PLAIN_PATH, message = Address.PLAIN_PATH_MESSAGE)
                String path,
        @Schema(required = true, description = "What the provider calls it", examples = "egress-cn-east")
                @NotBlank
                @Size(max = 200)
                String item,
        @Schema(required = true, description = "The provider's unit, sent along", examples = "Gbit/s")
                @NotBlank
                @Size(max = 64)
                String unit,
        @Schema(description = "Its words for an order that is granted; none: ACCEPTED") @Size(max = 10)
                List<@NotBlank @Size(max = 64) String> acceptedWords,
        @Schema(description = "Its words for an order that is refused; none: REFUSED") @Size(max = 10)
                List<@NotBlank @Size(max = 64) String> refusedWords,
        @Schema(description = "Its words for an order that is looked at; none: RECEIVED and PENDING") @Size(max = 10)
                List<@NotBlank @Size(max = 64) String> pendingWords)
        implements Route {
    HttpRoute {
        acceptedWords = or(acceptedWords, List.of("ACCEPTED"));
        refusedWords = or(refusedWords, List.of("REFUSED"));
        pendingWords = or(pendingWords, List.of("RECEIVED", "PENDING"));
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.HTTP;
    }

    private static List<String> or(List<String> given, List<String> usual) {
        return given == null || given.isEmpty() ? usual : Copies.of(given);
    }
}
