package io.matchday.capacity.giveback;

import io.matchday.capacity.giveback.Forgotten.Cost;
import io.matchday.capacity.giveback.Forgotten.Finding;
import io.matchday.capacity.giveback.Forgotten.Kind;
import io.matchday.capacity.intake.IntakeGateway;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes over all events and pools and finds what was forgotten. Asks intake: outside of any transaction. */
@ApplicationScoped
class Sweep {
    private final Holdings holdings;
    private final Refunds refunds;
    private final Excesses excesses;
    private final Pools pools;
    private final IntakeGateway intake;

    Sweep(Holdings holdings, Refunds refunds, Excesses excesses, Pools pools, IntakeGateway intake) {
        this.holdings = holdings;
        this.refunds = refunds;
        this.excesses = excesses;
        this.pools = pools;
        this.intake = intake;
    }

    Forgotten at(Instant asOf) {
        Map<Kind, List<Finding>> found = new EnumMap<>(Kind.class);
        held(asOf).forEach(finding -> add(found, finding));
        excesses.at(asOf).forEach(finding -> add(found, finding));
        refunds.overdue(asOf, Forgotten.MOST).forEach(refund -> add(found, overdue(refund)));
        return new Forgotten(asOf, found.values().stream().flatMap(List::stream).toList());
    }

    private static void add(Map<Kind, List<Finding>> found, Finding finding) {
        List<Finding> same = found.computeIfAbsent(finding.kind(), kind -> new ArrayList<>());
        if (same.size() < Forgotten.MOST) {
            same.add(finding);
        }
    }

    private Stream<Finding> held(Instant asOf) {
        List<Held> all = Stream.concat(all(holdings::reservations), all(holdings::grants))
                .sorted(Comparator.comparing(held -> held.window().from()))
                .toList();
        Map<String, Boolean> over =
                all.stream().map(Held::eventKey).distinct().collect(Collectors.toMap(event -> event, this::isOver));
        Map<String, Pool> byKey =
                all.stream().map(Held::pool).distinct().collect(Collectors.toMap(key -> key, pools::existing));
        return all.stream().flatMap(held -> Idle.of(held, asOf, over.get(held.eventKey()))
                .map(reason -> finding(held, reason, byKey.get(held.pool()))));
    }

    private boolean isOver(String eventKey) {
        return intake.event(eventKey).map(event -> event.value().over()).orElse(false);
    }

    private static Stream<Held> all(BiFunction<Long, Integer, List<Held>> read) {
        List<Held> all = new ArrayList<>();
        List<Held> page;
        do {
            page = read.apply(all.isEmpty() ? 0L : all.get(all.size() - 1).id(), Forgotten.MOST);
            all.addAll(page);
        } while (page.size() == Forgotten.MOST);
        return all.stream();
    }

    private static Finding finding(Held held, Idle.Reason reason, Pool pool) {
        Optional<Cost> cost = pool.price()
                .flatMap(price -> RunningCost.perDay(price, held.amount()))
                .map(money -> new Cost(money, true));
        return new Finding(
                reason.kind(),
                held.eventKey(),
                held.id(),
                held.pool(),
                held.amount(),
                reason.since().orElse(null),
                cost.orElse(null));
    }

    private static Finding overdue(Refund refund) {
        return new Finding(
                Kind.REFUND_OVERDUE,
                refund.eventKey(),
                refund.id(),
                refund.pool(),
                null,
                refund.deadline(),
                new Cost(refund.balance().outstanding(), false));
    }
}
