package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.QosTargets;
import java.util.List;
import java.util.Objects;

/** What was said of a quantity: expected of it, or promised. Null where nothing was. */
final class Given {

    private Given() {}

    static Double of(Domain domain, Quantity quantity) {
        QosTargets qos = domain.qos();
        return switch (quantity) {
            case PEAK_BITS -> number(domain.expectedPeakBitsPerSecond());
            case ERROR_RATIO -> qos == null ? null : qos.maxErrorRatio();
            case FIRST_BYTE_P95 -> qos == null ? null : number(qos.maxFirstByteMillis());
            case STALL_RATIO -> qos == null ? null : qos.maxStallRatio();
            case PEAK_REQUESTS, VIEWERS, FIRST_BYTE_P50 -> null;
        };
    }

    /** Of the event as a whole: peaks add up where all are known. */
    static Double whole(EventFacts facts, Quantity quantity) {
        return switch (quantity) {
            case PEAK_BITS -> sum(facts.domains());
            case VIEWERS -> number(facts.expectation().viewers());
            case PEAK_REQUESTS, ERROR_RATIO, FIRST_BYTE_P50, FIRST_BYTE_P95, STALL_RATIO -> null;
        };
    }

    private static Double sum(List<Domain> domains) {
        List<Long> peaks =
                domains.stream().map(Domain::expectedPeakBitsPerSecond).toList();
        return peaks.isEmpty() || peaks.stream().anyMatch(Objects::isNull)
                ? null
                : Double.valueOf(peaks.stream().mapToDouble(Long::doubleValue).sum());
    }

    private static Double number(Number value) {
        return value == null ? null : value.doubleValue();
    }
}
