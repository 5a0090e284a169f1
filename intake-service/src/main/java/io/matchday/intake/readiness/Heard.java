package io.matchday.intake.readiness;

import java.util.List;

/** What the neighbours said of an event, to be held against the event as it is read afterwards. */
public record Heard(List<ReadinessCheck> checks) {

    public Heard {
        checks = List.copyOf(checks);
    }
}
