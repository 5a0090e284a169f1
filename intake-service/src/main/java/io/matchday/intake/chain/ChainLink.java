package io.matchday.intake.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A flow of media from one node to another.
 *
 * @param redundancy whether the flow exists twice
 * @param role what it is for, where that is not plain from its ends
 * @param expectedBitsPerSecond what is expected to flow at the peak; null: not said
 */
@Schema(name = "ChainLink", description = "A flow of media from one node to another")
public record ChainLink(
        @Schema(required = true, description = "Key of the node that sends", examples = "encoder-main")
                @NotNull
                @Size(max = 64)
                String from,
        @Schema(required = true, description = "Key of the node that receives", examples = "ingest-shanghai")
                @NotNull
                @Size(max = 64)
                String to,
        @Schema(required = true) @NotNull Protocol protocol,
        @Schema(required = true) @NotNull Redundancy redundancy,
        @Schema(description = "What it is for; absent where that is plain from its ends")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                LinkRole role,
        @Schema(nullable = true, description = "Expected at the peak, bits per second; null: not said") @Positive
                Long expectedBitsPerSecond) {

    /** Names it among the links of its chain; links between the same nodes share it. */
    public String key() {
        return from + ">" + to;
    }
}
