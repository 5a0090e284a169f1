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

    /**
     * Each product.
     *
     * @param report null where capacity never told
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Capacity(List<Product> products, Report report) {
        public Capacity {
            products = List.copyOf(products);
        }
    }

    /** One product; a peak that is not known is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Product(String product, Long measuredPeakBitsPerSecond) {}

    /** What there is beside headroom; the forecast is null where there was none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Report(Forecast forecast) {}

    /**
     * How right the demand was as it stood when the event began.
     *
     * @param upToDate whether all that was measured was known
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Forecast(boolean upToDate, List<Line> lines) {
        public Forecast {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One product in one unit.
     *
     * @param p50 null where nothing was forecast
     * @param p90 null where nothing was forecast
     * @param measured null where nothing was
     * @param errorOfP50 null where it is not judged
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(String product, String unit, Long p50, Long p90, Long measured, Double errorOfP50) {}

    /** A service that was asked. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Source(String service, boolean current) {}
}
