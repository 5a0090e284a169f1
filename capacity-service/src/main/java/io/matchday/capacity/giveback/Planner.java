package io.matchday.capacity.giveback;

import io.matchday.capacity.money.Money;
import io.matchday.capacity.pool.Pool;
import io.matchday.capacity.pool.Pools;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Draws up what an event has to give back, and in which order. */
@ApplicationScoped
class Planner {
    private final Holdings holdings;
    private final Pools pools;
    private final RefundRules rules;

    Planner(Holdings holdings, Pools pools, RefundRules rules) {
        this.holdings = holdings;
        this.pools = pools;
        this.rules = rules;
    }

    @Transactional
    List<PlanItem> items(String eventKey) {
        return holdings.of(eventKey).stream()
                .map(held -> item(held, pools.existing(held.pool())))
                .sorted(PlanOrder.DEAREST_FIRST)
                .toList();
    }

    private PlanItem item(Held held, Pool pool) {
        Optional<RefundRule> rule =
                goesToProvider(held) ? rules.of(pool.provider(), pool.product().name()) : Optional.empty();
        return new PlanItem(
                held.kind(),
                held.id(),
                held.pool(),
                pool.provider(),
                held.amount(),
                held.window().until().orElse(null),
                running(held, pool).orElse(null),
                action(held, pool),
                held.releasable(),
                undoing(held, rule),
                rule.map(RefundRule::facts).orElse(List.of()));
    }

    /** A reservation only goes back to its pool, and what nobody has granted was never bought. */
    private static boolean goesToProvider(Held held) {
        return held.kind() == ItemKind.SCALE_REQUEST && held.bought().isPresent();
    }

    private static Optional<PlanItem.Running> running(Held held, Pool pool) {
        return pool.price().filter(price -> held.releasable()).flatMap(price -> {
            Optional<Money> perDay = RunningCost.perDay(price, held.amount());
            return RunningCost.perHour(price, held.amount())
                    .map(perHour -> new PlanItem.Running(perHour, perDay.orElseThrow()));
        });
    }

    private static Undoing undoing(Held held, Optional<RefundRule> rule) {
        return goesToProvider(held) ? rule.map(RefundRule::undoing).orElse(Undoing.UNKNOWN) : Undoing.POSSIBLE;
    }

    private static Message action(Held held, Pool pool) {
        if (held.kind() == ItemKind.RESERVATION) {
            return new Message("Release the reservation; it goes back to the pool", "释放预留,归还资源池");
        }
        return held.releasable()
                ? new Message(
                        "See that nothing runs on it any more, release it, give it back to " + pool.provider()
                                + " and claim the refund",
                        "确认已无业务运行后释放,向 " + pool.provider() + " 退订并申请退费")
                : new Message(
                        "Cancel the request before " + pool.provider() + " delivers",
                        "在 " + pool.provider() + " 交付前取消申请");
    }
}
