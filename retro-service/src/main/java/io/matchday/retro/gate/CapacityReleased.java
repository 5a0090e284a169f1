package io.matchday.retro.gate;

import io.matchday.retro.capacity.CapacityGateway;
import io.matchday.retro.capacity.Reservation;
import io.matchday.retro.capacity.Reservations;
import java.util.List;

/** The capacity that was reserved for the event has been handed back. */
record CapacityReleased() implements Condition {

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
        if (all == 0) {
            return Opinion.of(true, "nothing was reserved", "没有资源预留");
        }
        if (held.isEmpty()) {
            return Opinion.of(true, "no reservation is held, of " + all + " in all", "共 " + all + " 笔预留，均已释放");
        }
        List<String> pools = held.stream().map(Reservation::pool).distinct().toList();
        return Opinion.of(
                false,
                "still held: " + held.size() + " of " + all + " reservations, in " + Names.en(pools),
                "共 " + all + " 笔预留，其中 " + held.size() + " 笔未释放，涉及资源池 " + Names.zh(pools));
    }
}
