package io.matchday.retro.retrospective;

import io.matchday.retro.capacity.EventReport;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was asked, granted and used, what it cost, and how right the forecast was.
 *
 * @param costs null for customers
 * @param forecast null for customers, and where nothing was forecast
 */
@Schema(
        name = "CapacityReport",
        nullable = true,
        description = "What was asked, granted and used, what it cost, and how right the forecast was; null when"
                + " capacity-service never told")
public record ReportFacts(
        @Schema(required = true, description = "By product and unit") List<UseFacts> products,
        @Schema(required = true, description = "Scale requests that were put to providers") int requests,
        @Schema(required = true, description = "How many of them were submitted after their time") int lateNotices,
        @Schema(required = true, description = "How many of them were not seen by when they were needed")
                int notThereInTime,
        @Schema(nullable = true, description = "One for each currency; null for customers") List<CostFacts> costs,
        @Schema(
                        nullable = true,
                        description = "How much was held that has no price and is in no sum; null for customers")
                Integer unpriced,
        @Schema(nullable = true) ForecastFacts forecast) {
    public ReportFacts {
        products = List.copyOf(products);
        costs = costs == null ? null : List.copyOf(costs);
    }

    static ReportFacts of(EventReport report) {
        List<EventReport.Request> put = report.pools().stream()
                .flatMap(pool -> pool.requests().stream())
                .filter(request -> request.noticeInTime() != null)
                .toList();
        EventReport.Cost cost = report.cost();
        return new ReportFacts(
                report.totals().stream().map(UseFacts::of).toList(),
                put.size(),
                no(put.stream().map(EventReport.Request::noticeInTime)),
                no(put.stream().map(EventReport.Request::thereInTime)),
                cost == null ? null : cost.totals().stream().map(CostFacts::of).toList(),
                cost == null ? null : cost.unpriced().size(),
                report.forecast() == null ? null : ForecastFacts.of(report));
    }

    ReportFacts forCustomers() {
        return new ReportFacts(
                products.stream().map(UseFacts::forCustomers).toList(),
                requests,
                lateNotices,
                notThereInTime,
                null,
                null,
                null);
    }

    private static int no(Stream<Boolean> answers) {
        return (int) answers.filter(Objects::nonNull).filter(yes -> !yes).count();
    }
}
