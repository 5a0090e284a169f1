package io.matchday.intake.trap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The numbers a decision on a finding was made on: how far all concerns of the surest kind reach. The greatest amount and
 * the lowest limit need not be those of the same domain.
 *
 * @param measured the greatest amount; null while unknown
 * @param limit the lowest limit; null where there is none
 */
@Schema(name = "TrapBasis")
public record Basis(
        @Schema(required = true) @NotNull Certainty certainty,
        @Schema(
                        nullable = true,
                        description = "Greatest amount held against a limit, in the unit of the condition; for"
                                + " TIMES_USUAL in bits per second")
                Long measured,
        @Schema(nullable = true, description = "Lowest limit, in the same unit") Long limit,
        @Schema(required = true) @NotNull @Size(max = 500) List<@NotBlank @Size(max = 253) String> domains) {

    public Basis {
        domains = domains == null ? List.of() : List.copyOf(domains);
    }

    /** Sums up what a trap has to do with the domains of an event; the surest decides. */
    static Basis of(List<Concern> concerns) {
        Certainty surest =
                concerns.stream().map(Concern::certainty).min(Enum::compareTo).orElseThrow();
        List<Concern> decisive =
                concerns.stream().filter(one -> one.certainty() == surest).toList();
        Set<String> domains = new TreeSet<>();
        concerns.forEach(one -> domains.addAll(one.domains()));
        return new Basis(
                surest,
                decisive.stream()
                        .map(Concern::measured)
                        .filter(one -> one != null)
                        .max(Long::compare)
                        .orElse(null),
                decisive.stream()
                        .map(Concern::limit)
                        .filter(one -> one != null)
                        .min(Long::compare)
                        .orElse(null),
                List.copyOf(domains));
    }

    /** Whether things have got worse since the earlier numbers: surer, more, a lower limit, or another domain. */
    boolean worseThan(Basis earlier) {
        return certainty.compareTo(earlier.certainty) < 0
                || more(measured, earlier.measured)
                || more(earlier.limit, limit)
                || !earlier.domains.containsAll(domains);
    }

    /** What has become unknown is not more. */
    private static boolean more(Long now, Long before) {
        return now != null && (before == null || now > before);
    }
}
