package io.matchday.capacity.alert;

import io.matchday.capacity.intake.DutyRole;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an alert is raised for. */
@Schema(
        name = "HeadroomTrigger",
        description =
                "USED_NOTICE, USED_WARNING, USED_CRITICAL: that share of what is granted is used (70, 85, 95 % unless"
                        + " configured otherwise). EXHAUSTION_WARNING, EXHAUSTION_CRITICAL: at the present rise all will be used"
                        + " within 15 or 5 minutes")
enum Trigger {
    USED_NOTICE,
    USED_WARNING,
    USED_CRITICAL,
    EXHAUSTION_WARNING,
    EXHAUSTION_CRITICAL;

    /** Who is told: a notice is nothing to decide on. */
    Set<DutyRole> duties() {
        return this == USED_NOTICE ? Set.of(DutyRole.INVESTIGATOR) : Set.of(DutyRole.COMMANDER, DutyRole.INVESTIGATOR);
    }

    /** Whether it is about what will be, not about what is. */
    boolean ahead() {
        return this == EXHAUSTION_WARNING || this == EXHAUSTION_CRITICAL;
    }

    /** Of what was raised together, the worst used share and the nearest exhaustion. */
    static List<Trigger> farthestUp(Collection<Trigger> raised) {
        return one(raised, Comparator.naturalOrder());
    }

    /** Of what was cleared together, the least of each: with it all above is cleared as well. */
    static List<Trigger> farthestDown(Collection<Trigger> cleared) {
        return one(cleared, Comparator.reverseOrder());
    }

    private static List<Trigger> one(Collection<Trigger> triggers, Comparator<Trigger> order) {
        return triggers.stream()
                .collect(Collectors.partitioningBy(Trigger::ahead, Collectors.maxBy(order)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
