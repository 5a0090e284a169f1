package io.matchday.intake.retro;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What was measured of an event, as far as it is used here. What retro may add to over time is kept as text.
 *
 * @param traffic of all domains together
 * @param capacity peaks by product
 * @param sources who told, and whether that was up to date
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Retrospective(Traffic traffic, Capacity capacity, List<Source> sources) {

    public Retrospective {
        sources = List.copyOf(sources);
    }

    /**
     * All domains together.
     *
     * @param measuredPeakBitsPerSecond 0 when nothing was heard
     * @param errorRatio null without requests
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Traffic(long measuredPeakBitsPerSecond, Double errorRatio) {}

    /** Each product. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Capacity(List<Product> products) {
        public Capacity {
            products = List.copyOf(products);
        }
    }

    /** One product; a peak that is not known is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Product(String product, Long measuredPeakBitsPerSecond) {}

    /** A service that was asked. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Source(String service, boolean current) {}
}
