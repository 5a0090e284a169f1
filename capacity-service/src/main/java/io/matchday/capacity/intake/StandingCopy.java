package io.matchday.capacity.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Set;

/**
 * How far an event has come.
 *
 * @param phase intake's word, such as LIVE
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandingCopy(String phase, Instant endsAt) {
    private static final Set<String> OVER = Set.of("CLOSED", "CANCELLED");

    /** Whether nothing more happens with it. */
    public boolean over() {
        return OVER.contains(phase);
    }
}
