package io.matchday.capacity.alert;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** An alert as it would have been raised. */
final class SampleAlert {
    private static final String STORE =
            "insert into headroom_alert (event_key, pool_key, trigger, state, since, why_en,"
                    + " why_zh, granted, used, newest_slot) values (:event, 'pool', 'USED_WARNING', 'FIRING', now(), 'why', '原因',"
                    + " 10, 9, now()) returning id";

    private SampleAlert() {}

    /** Its id. */
    static long stored(String eventKey) {
        Alerts alerts = Arc.container().instance(Alerts.class).get();
        return QuarkusTransaction.requiringNew().call(() -> (Long) alerts.getEntityManager()
                .createNativeQuery(STORE, Long.class)
                .setParameter("event", eventKey)
                .getSingleResult());
    }
}
