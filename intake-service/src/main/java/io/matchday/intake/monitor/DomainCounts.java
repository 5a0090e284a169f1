package io.matchday.intake.monitor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What this service needs to know of the domains that monitor-service counts requests of, the most asked first. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DomainCounts(List<DomainCount> values) {

    /** Longest ranking that monitor-service gives. */
    static final int MOST = 200;

    DomainCounts {
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** Names of the domains heard from. */
    Set<String> heard() {
        return values.stream().map(DomainCount::value).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether domains heard from may be missing here, because there are more than a ranking holds. */
    boolean cutOff() {
        return values.size() >= MOST;
    }

    /** A domain of the ranking. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DomainCount(String value) {}
}
