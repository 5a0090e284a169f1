package io.matchday.intake.estimate;

import io.matchday.intake.pastevent.PastForecast;
import io.matchday.platform.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the last forecasts of a customer's events did. */
@Schema(
        name = "LastForecasts",
        nullable = true,
        description =
                "How the forecasts of the customer's twenty last events did, as far as they could be judged: for a"
                        + " person to weigh, no estimate is changed by it; null for customers")
record LastForecasts(
        @Schema(required = true, description = "Of how many events any could be judged") int events,
        @Schema(required = true, description = "All of them") Tally all,
        @Schema(required = true, description = "The same by product") List<OfProduct> products,
        @Schema(required = true) Message message) {

    LastForecasts {
        products = List.copyOf(products);
    }

    /** How they did, event by event. */
    static LastForecasts of(Collection<List<PastForecast>> byEvent) {
        List<List<PastForecast>> judged = byEvent.stream()
                .map(forecasts ->
                        forecasts.stream().filter(PastForecast::judged).toList())
                .filter(forecasts -> !forecasts.isEmpty())
                .toList();
        List<PastForecast> all = judged.stream().flatMap(List::stream).toList();
        Map<String, List<PastForecast>> byProduct =
                all.stream().collect(Collectors.groupingBy(PastForecast::product, TreeMap::new, Collectors.toList()));
        Tally tally = Tally.of(all);
        return new LastForecasts(
                judged.size(),
                tally,
                byProduct.entrySet().stream()
                        .map(entry -> new OfProduct(entry.getKey(), Tally.of(entry.getValue())))
                        .toList(),
                tally.message(judged.size()));
    }

    /**
     * How some forecasts did.
     *
     * @param bias null where there are none
     * @param coverage null where there are none
     */
    @Schema(name = "ForecastTally", description = "How some forecasts did")
    record Tally(
            @Schema(required = true, description = "How many there are") int forecasts,
            @Schema(
                            nullable = true,
                            description =
                                    "How many times p50 was measured, the geometric mean: 1.2 where a fifth more came"
                                            + " than forecast; null without any")
                    Double bias,
            @Schema(
                            nullable = true,
                            description = "Share of them in which the peak stayed within p90, 0..1; 0.9 is meant; null"
                                    + " without any")
                    Double coverage) {

        private static Tally of(List<PastForecast> forecasts) {
            if (forecasts.isEmpty()) {
                return new Tally(0, null, null);
            }
            double logs = forecasts.stream()
                    .mapToDouble(forecast -> Math.log(forecast.factor()))
                    .sum();
            double covered = forecasts.stream().filter(PastForecast::covered).count();
            return new Tally(forecasts.size(), Math.exp(logs / forecasts.size()), covered / forecasts.size());
        }

        private Message message(int events) {
            if (forecasts == 0) {
                return new Message(
                        "No forecast of this customer's past events could be judged yet", "该客户的历史活动尚无可评估的预测");
            }
            String times = String.format(Locale.ROOT, "%.2f", bias);
            long within = Math.round(coverage * forecasts);
            return new Message(
                    "In the last %d events of this customer %s times p50 came, in the geometric mean of %d forecasts; %d stayed within p90"
                            .formatted(events, times, forecasts, within),
                    "该客户最近 %d 场活动：%d 次预测中，实测为 p50 的 %s 倍（几何平均），%d 次未超过 p90"
                            .formatted(events, forecasts, times, within));
        }
    }

    /** How those of one product did. */
    @Schema(name = "ForecastTallyOfProduct")
    record OfProduct(@Schema(required = true) String product, @Schema(required = true) Tally tally) {}
}
