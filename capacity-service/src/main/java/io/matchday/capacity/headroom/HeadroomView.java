package io.matchday.capacity.headroom;

import io.matchday.capacity.pool.Product;
import io.matchday.platform.remote.Source;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there is enough to carry an event. */
@Schema(name = "Headroom", description = "Whether there is enough bandwidth to carry an event")
record HeadroomView(
        @Schema(required = true) String eventKey,
        @Schema(
                        required = true,
                        description = "The worst of the products' verdicts; UNKNOWN counts as worse than ENOUGH")
                Verdict verdict,
        @Schema(
                        required = true,
                        description = "intake-service for what is expected, monitor-service for what is measured")
                List<Source> sources,
        @Schema(required = true, description = "One entry for each product of the event")
                List<ProductHeadroom> products) {
    HeadroomView {
        sources = List.copyOf(sources);
        products = List.copyOf(products);
    }

    /** The same for one product. */
    @Schema(name = "ProductHeadroom")
    record ProductHeadroom(
            @Schema(required = true) Product product,
            @Schema(
                            nullable = true,
                            description = "Sum of the bursts announced for the event's domains; null when none was")
                    Long expectedPeakBitsPerSecond,
            @Schema(nullable = true, description = "Highest traffic seen in the event; null when none was measured")
                    Long measuredPeakBitsPerSecond,
            @Schema(nullable = true, description = "Traffic of the newest slot; null when none was measured")
                    Long latestBitsPerSecond,
            @Schema(
                            required = true,
                            description =
                                    "What is free in the product's bandwidth pools, and what the event itself holds")
                    long stockBitsPerSecond,
            @Schema(
                            nullable = true,
                            description = "Stock less the greater of expected and measured peak, negative when short;"
                                    + " null when neither is known")
                    Long headroomBitsPerSecond,
            @Schema(
                            nullable = true,
                            description = "Headroom as a share of the stock, at most 1, negative when short; null when"
                                    + " the headroom is unknown or the stock is 0")
                    Double headroomRatio,
            @Schema(required = true) Verdict verdict,
            @Schema(required = true) Message explanation) {
        static ProductHeadroom of(Demand demand, Stock stock) {
            Headroom headroom = HeadroomRule.judge(demand, stock);
            return new ProductHeadroom(
                    demand.product(),
                    orNull(demand.expectedPeak()),
                    orNull(demand.measuredPeak()),
                    orNull(demand.latest()),
                    stock.bitsPerSecond(),
                    orNull(headroom.bitsPerSecond()),
                    headroom.ratio().stream().boxed().findFirst().orElse(null),
                    headroom.verdict(),
                    headroom.explanation());
        }

        private static Long orNull(OptionalLong figure) {
            return figure.isPresent() ? Long.valueOf(figure.getAsLong()) : null;
        }
    }
}
