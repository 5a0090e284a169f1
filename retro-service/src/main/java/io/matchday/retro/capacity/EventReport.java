package io.matchday.retro.capacity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What an event wanted, got, used and cost.
 *
 * @param cost null where it is not to be seen
 * @param forecast null where it is not to be seen, and for an event that never began
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventReport(List<Told> sources, List<OfPool> pools, List<Total> totals, Cost cost, Forecast forecast) {
    public EventReport {
        sources = List.copyOf(sources);
        pools = List.copyOf(pools);
        totals = List.copyOf(totals);
    }

    /** Whether a service it rests on was asked when it was made. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Told(String service, boolean current) {}

    /** One pool, of which its requests are enough here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfPool(List<Request> requests) {
        public OfPool {
            requests = List.copyOf(requests);
        }
    }

    /**
     * A scale request.
     *
     * @param noticeInTime null for a draft
     * @param thereInTime null while it is ahead, and for what was never put to a provider
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Request(Boolean noticeInTime, Boolean thereInTime) {}

    /** One product in one unit; what is not known is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Total(String product, String unit, Needed needed, Amounts amounts, Use use, Long shortOfP90) {}

    /** What is needed in half, and in nine of ten such events. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Needed(long p50, long p90) {}

    /** The highest of each at any one moment. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Amounts(long reserved, long asked, long granted, long verified, long missing, long held) {}

    /** What was used at the most; the utilisation is null where there was nothing to use it of. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Use(long amount, String basis, Double utilisation) {}

    /** The money of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Cost(List<CostTotal> totals, List<Unpriced> unpriced) {
        public Cost {
            totals = List.copyOf(totals);
            unpriced = List.copyOf(unpriced);
        }
    }

    /** All of one currency. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CostTotal(
            Money estimated,
            Money expectedRefund,
            Money receivedRefund,
            Money writtenOff,
            Money outstanding,
            Money net) {}

    /** An exact amount. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Money(BigDecimal amount, String currency) {}

    /** Something that was held and has no price. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unpriced(String pool) {}

    /** How right the demand was as it stood when the event began. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Forecast(boolean frozen, Instant asOf, boolean late, List<ForecastLine> lines) {
        public Forecast {
            lines = List.copyOf(lines);
        }
    }

    /** One product in one unit; what is not known, or not judged, is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ForecastLine(
            String product,
            String unit,
            Needed needed,
            Needed traffic,
            Long measured,
            Instant measuredAt,
            Double errorOfP50,
            Boolean coveredByP90,
            Unjudged unjudged) {}

    /** Why it is not judged. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Unjudged(Message message) {}
}
