package io.matchday.capacity.giveback;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.money.Money;
import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanOrderTest {
    @Test
    void theDearestComesFirstThenTheHarmlessAndTheUnknownLast() {
        List<PlanItem> items = Stream.of(
                        item(1, null, Undoing.POSSIBLE),
                        item(2, "5 USD", Undoing.POSSIBLE),
                        item(3, "10 CNY", Undoing.IMPOSSIBLE),
                        item(4, "10.0 CNY", Undoing.POSSIBLE),
                        item(5, "100 CNY", Undoing.IMPOSSIBLE),
                        item(6, "9.5 CNY", Undoing.UNKNOWN))
                .sorted(PlanOrder.DEAREST_FIRST)
                .toList();

        assertThat(items).map(PlanItem::id).containsExactly(5L, 4L, 3L, 6L, 2L, 1L);
    }

    private static PlanItem item(long id, String perHour, Undoing undoing) {
        PlanItem.Running running = null;
        if (perHour != null) {
            String[] parts = perHour.split(" ", -1);
            Money money = new Money(new BigDecimal(parts[0]), parts[1]);
            running = new PlanItem.Running(money, money);
        }
        return new PlanItem(
                ItemKind.SCALE_REQUEST,
                id,
                "pool",
                "aws",
                1,
                null,
                running,
                new Message("release", "释放"),
                true,
                undoing,
                List.of());
    }
}
