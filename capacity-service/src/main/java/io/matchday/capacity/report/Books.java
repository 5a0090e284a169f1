package io.matchday.capacity.report;

import io.matchday.capacity.giveback.MoneyBack;
import io.matchday.capacity.pool.Pools;
import io.matchday.capacity.reservation.PastPromises;
import io.matchday.capacity.scaling.PastRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Reads what was written down of an event. */
@ApplicationScoped
class Books {
    private final PastPromises promises;
    private final PastRequests requests;
    private final MoneyBack money;
    private final Pools pools;

    Books(PastPromises promises, PastRequests requests, MoneyBack money, Pools pools) {
        this.promises = promises;
        this.requests = requests;
        this.money = money;
        this.pools = pools;
    }

    /** All that an event had to do with pools, and the money of what it gave back. */
    record Entries(Holdings holdings, List<MoneyBack.Entry> refunds) {
        Entries {
            refunds = List.copyOf(refunds);
        }
    }

    /** In one transaction, so that its parts fit each other. */
    @Transactional
    Entries of(String eventKey) {
        List<PastPromises.Kept> promised = promises.of(eventKey);
        List<PastRequests.Kept> asked = requests.of(eventKey);
        List<PoolFacts> involved = Stream.concat(
                        promised.stream().map(PastPromises.Kept::pool),
                        asked.stream().map(PastRequests.Kept::pool))
                .distinct()
                .sorted()
                .map(pools::existing)
                .map(PoolFacts::of)
                .toList();
        return new Entries(new Holdings(involved, promised, asked), money.of(eventKey));
    }
}
