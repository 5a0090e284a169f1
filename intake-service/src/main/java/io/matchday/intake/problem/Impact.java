package io.matchday.intake.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Impact from 1 to 5: what a quarter of the severities reach, so that one cry of alarm does not decide alone. */
final class Impact {

    private static final int NOT_TOLD = 3;

    private Impact() {}

    static int of(Collection<TicketSeverity> severities) {
        List<TicketSeverity> told = severities.stream()
                .filter(severity -> severity != TicketSeverity.UNKNOWN)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (told.isEmpty()) {
            return NOT_TOLD;
        }
        return switch (told.get((told.size() - 1) / 4)) {
            case CRITICAL -> 5;
            case HIGH -> 4;
            case MEDIUM -> 3;
            case LOW -> 2;
            case UNKNOWN -> NOT_TOLD;
        };
    }
}
