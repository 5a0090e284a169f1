package io.matchday.retro.gate;

import io.matchday.retro.capacity.CapacityGateway;
import io.matchday.retro.capacity.Reservation;
import io.matchday.retro.capacity.Reservations;
import java.util.List;
import java.util.stream.Collectors;

/** The capacity that was reserved for the event has been handed back. */
record CapacityReleased() implements Condition {

    private static final int MOST_NAMED = 3;

    @Override
    public Finding check(Evidence evidence) {
        return Judgement.of(
                ConditionCode.CAPACITY_RELEASED,
                CapacityGateway.SERVICE,
                evidence.reservations(),
                evidence.now(),
                CapacityReleased::judge);
    }

    private static Opinion judge(Reservations reservations) {
        List<Reservation> held = reservations.held();
        int all = reservations.items().size();
        if (held.isEmpty()) {
            return Opinion.of(true, "no reservation is held, of " + all + " in all", "共 " + all + " 笔预留，均已释放");
        }
        String pools = held.stream()
                .map(Reservation::pool)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining(", "));
        return Opinion.of(
                false,
                "reservations still held: " + held.size() + " of " + all + ", among others in " + pools,
                "共 " + all + " 笔预留，其中 " + held.size() + " 笔未释放，涉及资源池 " + pools);
    }
}
