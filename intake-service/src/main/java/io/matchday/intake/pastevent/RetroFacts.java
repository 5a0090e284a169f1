package io.matchday.intake.pastevent;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Product;
import io.matchday.intake.retro.Retrospective;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a past event of what was prepared here and what retro-service measured. It makes up nothing. */
final class RetroFacts {

    private static final Set<String> MEASURING = Set.of("monitor-service", "capacity-service");

    private static final String BITS = "BITS_PER_SECOND";

    private RetroFacts() {}

    /** Empty when nothing was measured. */
    static Optional<PastEventFacts> of(EventFacts event, Retrospective retrospective) {
        List<Actual> actuals = new ArrayList<>();
        Retrospective.Traffic whole = retrospective.traffic();
        if (whole.measuredPeakBitsPerSecond() > 0) {
            actuals.add(Actual.traffic(null, null, whole.measuredPeakBitsPerSecond(), whole.errorRatio()));
        }
        for (Retrospective.Product measured : retrospective.capacity().products()) {
            Long peak = measured.measuredPeakBitsPerSecond();
            if (peak != null && peak > 0) {
                product(measured.product())
                        .ifPresent(
                                product -> actuals.add(Actual.traffic(product, onlyRole(event, product), peak, null)));
            }
        }
        return actuals.isEmpty() ? Optional.empty() : Optional.of(facts(event, actuals, unfit(retrospective)));
    }

    /** What had been forecast of traffic; other units are measured nowhere. */
    static List<PastForecast> forecasts(Retrospective retrospective) {
        Retrospective.Report report = retrospective.capacity().report();
        if (report == null || report.forecast() == null) {
            return List.of();
        }
        boolean whole = report.forecast().upToDate();
        return report.forecast().lines().stream()
                .filter(line -> BITS.equals(line.unit()) && line.p50() != null && line.p90() != null)
                .map(line -> new PastForecast(
                        line.product(), line.p50(), line.p90(), line.measured(), whole && line.errorOfP50() != null))
                .toList();
    }

    private static PastEventFacts facts(EventFacts event, List<Actual> actuals, String unfit) {
        return new PastEventFacts(
                event.name(),
                event.customer(),
                event.level(),
                event.profile(),
                event.startsAt(),
                event.endsAt(),
                event.expectation().viewers(),
                null,
                event.expectation().audience(),
                actuals,
                unfit);
    }

    /** Whoever was away when the event was closed may have told of a peak before the highest. */
    private static String unfit(Retrospective retrospective) {
        String away = retrospective.sources().stream()
                .filter(source -> MEASURING.contains(source.service()) && !source.current())
                .map(Retrospective.Source::service)
                .sorted()
                .collect(Collectors.joining(", "));
        return away.isEmpty()
                ? null
                : "Measured in part, as these were away when it was closed: " + away + " / 关闭活动时以下服务不可达，仅测得部分数据："
                        + away;
    }

    /** Retro may know products that are not known here. */
    private static Optional<Product> product(String name) {
        return EnumSet.allOf(Product.class).stream()
                .filter(product -> product.name().equals(name))
                .findFirst();
    }

    /** The role of all its domains; null where they have several, as the peak of a product tells none of them apart. */
    private static Domain.Role onlyRole(EventFacts event, Product product) {
        Set<Domain.Role> roles = event.domains().stream()
                .filter(domain -> domain.product() == product)
                .map(Domain::role)
                .collect(Collectors.toSet());
        return roles.size() == 1 ? roles.iterator().next() : null;
    }
}
