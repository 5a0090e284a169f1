package io.matchday.capacity.report;

import io.matchday.capacity.giveback.MoneyBack;
import io.matchday.capacity.money.Money;
import io.matchday.capacity.reservation.PastPromises;
import io.matchday.capacity.scaling.PastRequests;
import io.matchday.capacity.window.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says what was held costs. A reservation is counted for as long as it lasted. Of a grant the whole window was bought, and
 * what runs on costs on; handed back early, a refund takes back the rest, and where none does nobody pays for it.
 */
final class CostRule {
    private final Map<String, PoolFacts> pools;
    private final Map<Long, PastRequests.Kept> requests;
    private final Set<Long> refunded;
    private final Instant now;

    private CostRule(Holdings holdings, List<MoneyBack.Entry> refunds, Instant now) {
        this.pools = holdings.pools().stream().collect(Collectors.toMap(PoolFacts::key, Function.identity()));
        this.requests = holdings.requests().stream()
                .filter(request -> request.reservation().isPresent())
                .collect(Collectors.toMap(request -> request.reservation().get(), Function.identity()));
        this.refunded = refunds.stream()
                .filter(MoneyBack.Entry::ofRequest)
                .map(MoneyBack.Entry::item)
                .collect(Collectors.toSet());
        this.now = now;
    }

    static CostPart of(Holdings holdings, List<MoneyBack.Entry> refunds, Instant now) {
        CostRule rule = new CostRule(holdings, refunds, now);
        List<CostItem> all = holdings.promises().stream()
                .flatMap(promise -> rule.item(promise).stream())
                .sorted(Comparator.comparing(CostItem::from).thenComparing(CostItem::id))
                .toList();
        Predicate<CostItem> priced = item -> item.cost() != null;
        List<CostItem> items = all.stream().filter(priced).toList();
        return new CostPart(
                totals(items, refunds),
                items,
                all.stream().filter(priced.negate()).toList());
    }

    private static List<CostTotal> totals(List<CostItem> items, List<MoneyBack.Entry> refunds) {
        Map<String, CostTotal> totals = new TreeMap<>();
        for (CostItem item : items) {
            Money cost = item.cost().estimated();
            totals.compute(cost.currency(), (currency, total) -> orZero(total, currency)
                    .plus(cost));
        }
        for (MoneyBack.Entry refund : refunds) {
            totals.compute(refund.expected().currency(), (currency, total) -> orZero(total, currency)
                    .plus(refund));
        }
        return List.copyOf(totals.values());
    }

    private static CostTotal orZero(CostTotal total, String currency) {
        return total == null ? CostTotal.zero(currency) : total;
    }

    /** Empty for what was handed back before it began. */
    private Optional<CostItem> item(PastPromises.Kept promise) {
        PastRequests.Kept request = requests.get(promise.id());
        return request == null
                ? promise.lasted().map(window -> item(promise, ItemKind.RESERVATION, promise.id(), window))
                : bought(promise, request).map(window -> item(promise, ItemKind.SCALE_REQUEST, request.id(), window));
    }

    private Optional<Window> bought(PastPromises.Kept promise, PastRequests.Kept request) {
        Instant from = request.window().from();
        Instant end = request.window().until().orElseThrow();
        boolean paidWhole = promise.releasedAt().isEmpty() || refunded.contains(request.id());
        Instant ran = promise.releasedAt().orElse(now);
        Instant until = paidWhole && ran.isBefore(end) ? end : ran;
        return Optional.of(until).filter(last -> last.isAfter(from)).map(last -> Window.of(from, last));
    }

    private CostItem item(PastPromises.Kept promise, ItemKind kind, long id, Window counted) {
        Instant from = counted.from();
        Instant until = counted.until().orElse(now.isAfter(from) ? now : from);
        return new CostItem(
                kind,
                id,
                promise.pool(),
                promise.amount(),
                from,
                until,
                pools.get(promise.pool())
                        .price()
                        .map(price -> new CostItem.Cost(price.of(promise.amount(), Duration.between(from, until))))
                        .orElse(null));
    }
}
