package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What past events say of this one, domain by domain. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EstimatesCopy(List<DomainEstimates> domains) {
    public static final EstimatesCopy NONE = new EstimatesCopy(List.of());

    public EstimatesCopy {
        domains = domains == null ? List.of() : List.copyOf(domains);
    }

    /** All figures of a domain. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DomainEstimates(String name, List<Figure> figures) {
        public DomainEstimates {
            figures = figures == null ? List.of() : List.copyOf(figures);
        }
    }

    /**
     * One quantity.
     *
     * @param quantity PEAK_BITS and others
     * @param state NO_BASIS, THIN, FOUNDED or WITHHELD
     * @param p50 half of such events stay below; null without a basis
     * @param p90 nine in ten stay below; null without a basis
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(String quantity, String state, Double p50, Double p90) {}
}
