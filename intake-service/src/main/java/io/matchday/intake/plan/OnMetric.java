package io.matchday.intake.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan applies when a figure of a domain has been beyond a threshold for a time.
 *
 * @param threshold in the unit of the metric
 * @param seconds how long without a break
 * @param domain null for any domain of the event
 */
@Schema(
        name = "PlanTriggerMetric",
        nullable = true,
        description = "When a figure has been beyond a threshold for so many seconds")
public record OnMetric(
        @Schema(required = true) @NotNull WatchedMetric metric,
        @Schema(required = true) @NotNull Side side,
        @Schema(required = true, description = "In the unit of the metric", examples = "0.05") double threshold,
        @Schema(required = true, examples = "60") @Min(1) @Max(86_400) int seconds,
        @Schema(nullable = true, description = "Null: any domain of the event", examples = "play.aurora.example")
                @Size(min = 1, max = 253)
                String domain)
        implements Condition {

    public OnMetric {
        if (metric != null && !metric.reaches(threshold)) {
            throw new IllegalArgumentException(
                    "A threshold for " + metric + " lies between 0 and " + plain(metric.greatest()));
        }
    }

    @Override
    public Optional<String> about() {
        return Optional.ofNullable(domain);
    }

    @Override
    public String told() {
        return metric + " " + side + " " + plain(threshold) + " for " + seconds + " s" + Trigger.place(domain);
    }

    private static String plain(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }

    /** On which side of the threshold trouble lies. */
    @Schema(name = "PlanTriggerSide")
    public enum Side {
        ABOVE,
        BELOW
    }
}
