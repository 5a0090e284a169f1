package io.matchday.intake.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which expected peaks of an event are estimates; at most one for each domain. */
@Schema(name = "AdoptedEstimates")
public record AdoptedEstimates(
        @Schema(required = true) @NotNull @Size(max = 500) List<@NotNull @Valid AdoptedEstimate> items) {

    public static final AdoptedEstimates NONE = new AdoptedEstimates(List.of());

    public AdoptedEstimates {
        items = items == null ? null : List.copyOf(items);
    }

    Optional<AdoptedEstimate> of(String domain) {
        return items.stream().filter(one -> one.domain().equals(domain)).findFirst();
    }

    /** With this one in place of an earlier one for its domain. */
    AdoptedEstimates with(AdoptedEstimate adopted) {
        return new AdoptedEstimates(
                Stream.concat(items.stream().filter(one -> !one.domain().equals(adopted.domain())), Stream.of(adopted))
                        .toList());
    }
}
