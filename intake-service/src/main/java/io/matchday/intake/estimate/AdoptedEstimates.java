package io.matchday.intake.estimate;

import io.matchday.intake.event.Domain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which expected peaks of an event are estimates, and which the customer stands by; at most one of each for a domain.
 *
 * @param items what was taken from estimates
 * @param confirmed what somebody at the customer confirmed
 */
@Schema(name = "AdoptedEstimates")
public record AdoptedEstimates(
        @Schema(required = true) @NotNull @Size(max = 500) List<@NotNull @Valid AdoptedEstimate> items,
        @Size(max = 500) List<@NotNull @Valid ConfirmedPeak> confirmed) {

    public static final AdoptedEstimates NONE = new AdoptedEstimates(List.of(), List.of());

    public AdoptedEstimates {
        items = items == null ? null : List.copyOf(items);
        confirmed = confirmed == null ? List.of() : List.copyOf(confirmed);
    }

    /** Those that still are what is expected of these domains. */
    AdoptedEstimates holding(List<Domain> domains) {
        return new AdoptedEstimates(
                items.stream()
                        .filter(one -> domains.stream().anyMatch(one::holds))
                        .toList(),
                confirmed.stream()
                        .filter(one -> domains.stream().anyMatch(one::holds))
                        .toList());
    }

    /** Whether what is expected of a domain is an estimate, and nobody's word. */
    public boolean estimated(Domain domain) {
        return items.stream().anyMatch(one -> one.holds(domain))
                && confirmation(domain.name()).isEmpty();
    }

    Optional<ConfirmedPeak> confirmation(String domain) {
        return confirmed.stream().filter(one -> one.domain().equals(domain)).findFirst();
    }

    Optional<AdoptedEstimate> of(String domain) {
        return items.stream().filter(one -> one.domain().equals(domain)).findFirst();
    }

    /** With this one in place of an earlier one for its domain, which nobody has confirmed yet. */
    AdoptedEstimates with(AdoptedEstimate adopted) {
        return new AdoptedEstimates(
                Stream.concat(items.stream().filter(one -> !one.domain().equals(adopted.domain())), Stream.of(adopted))
                        .toList(),
                unconfirmed(adopted.domain()).confirmed);
    }

    /** With this word in place of an earlier one on its domain. */
    AdoptedEstimates with(ConfirmedPeak word) {
        return new AdoptedEstimates(
                items,
                Stream.concat(unconfirmed(word.domain()).confirmed.stream(), Stream.of(word))
                        .toList());
    }

    AdoptedEstimates unconfirmed(String domain) {
        return new AdoptedEstimates(
                items,
                confirmed.stream().filter(one -> !one.domain().equals(domain)).toList());
    }
}
