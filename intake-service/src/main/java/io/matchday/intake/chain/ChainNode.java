package io.matchday.intake.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something on the way of the media that can fail alone.
 *
 * @param vendor who runs it; null: not said
 * @param selfBuilt whether the customer built and runs it, on machines that have to be scaled by hand
 * @param region where it stands; null: in several places, or not said
 * @param domain the event's domain under which it is reached
 * @param product the cloud product it uses
 */
@Schema(name = "ChainNode", description = "Something on the way of the media that can fail alone")
public record ChainNode(
        @Schema(required = true, examples = "ingest-shanghai")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true, examples = "Ingest Shanghai") @NotBlank @Size(max = 200) String name,
        @Schema(required = true) @NotNull NodeKind kind,
        @Schema(nullable = true, description = "Who runs it; null: not said", examples = "Alibaba Cloud")
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "a name is expected")
                @Size(max = 100)
                String vendor,
        @Schema(required = true, description = "Built and run by the customer, on machines scaled by hand")
                boolean selfBuilt,
        @Schema(nullable = true, description = "Null: in several places, or not said", examples = "cn-east")
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String region,
        @Schema(nullable = true, description = "Name of one of the event's domains", examples = "push.aurora.example")
                @Size(max = 253)
                String domain,
        @Schema(description = "Cloud product it uses; absent: none, or not said")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                Product product) {

    ChainNode withoutDomain() {
        return new ChainNode(key, name, kind, vendor, selfBuilt, region, null, product);
    }
}
