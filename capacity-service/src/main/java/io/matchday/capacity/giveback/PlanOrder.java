package io.matchday.capacity.giveback;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * What to give back first: what costs most per hour, of equal cost what can be undone, and what has no known price last.
 * Currencies are never compared with each other; they come by their codes.
 */
final class PlanOrder {
    static final Comparator<PlanItem> DEAREST_FIRST = Comparator.comparing((PlanItem item) -> item.running() == null)
            .thenComparing(item ->
                    item.running() == null ? "" : item.running().perHour().currency())
            .thenComparing(PlanOrder::perHour, Comparator.reverseOrder())
            .thenComparing(PlanItem::undoing)
            .thenComparing(PlanItem::kind)
            .thenComparing(PlanItem::id);

    private PlanOrder() {}

    private static BigDecimal perHour(PlanItem item) {
        return item.running() == null
                ? BigDecimal.ZERO
                : item.running().perHour().amount();
    }
}
