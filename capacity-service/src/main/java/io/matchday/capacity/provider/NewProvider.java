package io.matchday.capacity.provider;

import io.matchday.capacity.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider as it is first written down. */
record NewProvider(
        @Schema(required = true, description = "Slug that addresses it from now on", examples = "aliyun-main")
                @NotNull
                @Pattern(regexp = Slug.PATTERN, message = Slug.MESSAGE)
                @Size(max = Slug.LONGEST)
                String key,
        @Schema(required = true, description = "What people call it", examples = "Alibaba Cloud, main account")
                @NotBlank
                @Size(max = 200)
                String name,
        @Schema(required = true) @NotNull @Valid ProviderSettings settings,
        @Schema(description = "Pools it has to do with, each once") @Size(max = MOST_BINDINGS)
                List<@NotNull @Valid Binding> bindings,
        @Schema(description = "How often it is read, in seconds; absent: 300", examples = "300")
                @Min(SHORTEST)
                @Max(LONGEST)
                Integer readEverySeconds) {
    static final int MOST_BINDINGS = 200;
    static final int SHORTEST = 30;
    static final int LONGEST = 86_400;
    private static final int USUAL = 300;

    NewProvider {
        bindings = bindings == null ? List.of() : Copies.of(bindings);
        readEverySeconds = readEverySeconds == null ? USUAL : readEverySeconds;
    }
}
