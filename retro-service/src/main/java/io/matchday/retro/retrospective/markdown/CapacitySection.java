package io.matchday.retro.retrospective.markdown;

import static io.matchday.retro.retrospective.markdown.Markdown.cells;

import io.matchday.retro.retrospective.CapacityFacts;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.wording.Bandwidth;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Quantity;
import io.matchday.retro.wording.Ratio;
import io.matchday.retro.wording.Span;
import java.util.List;

/** Whether there was enough, and what was held for the event. */
final class CapacitySection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        out.heading(2, language.pick("Capacity", "资源"));
        CapacityFacts capacity = retrospective.capacity();
        if (!capacity.products().isEmpty()) {
            headroom(capacity, language, out);
        }
        if (capacity.reservations().isEmpty()) {
            out.paragraph(language.pick("No reservation for the event is known.", "无资源预留记录。"));
            return;
        }
        reservations(capacity, language, out);
    }

    private static void headroom(CapacityFacts capacity, Language language, Markdown out) {
        out.paragraph(language.pick("Headroom over all products: ", "整体水位：") + capacity.verdict());
        out.table(
                List.of(
                        language.pick("Product", "产品"),
                        language.pick("Expected peak", "预计峰值"),
                        language.pick("Measured peak", "实测峰值"),
                        language.pick("Stock", "库存"),
                        language.pick("Headroom", "余量"),
                        language.pick("Verdict", "结论")),
                capacity.products().stream()
                        .map(product -> cells(
                                product.product(),
                                bandwidth(product.expectedPeakBitsPerSecond()),
                                bandwidth(product.measuredPeakBitsPerSecond()),
                                bandwidth(product.stockBitsPerSecond()),
                                headroom(product),
                                product.verdict()))
                        .toList());
    }

    private static String headroom(CapacityFacts.ProductFacts product) {
        String left = bandwidth(product.headroomBitsPerSecond());
        return product.headroomRatio() == null ? left : left + " (" + Ratio.of(product.headroomRatio()) + ")";
    }

    private static void reservations(CapacityFacts capacity, Language language, Markdown out) {
        out.table(
                List.of(
                        language.pick("Pool", "资源池"),
                        language.pick("Amount", "数量"),
                        language.pick("Held since", "预留时间"),
                        language.pick("Held for", "预留时长"),
                        language.pick("State", "状态")),
                capacity.reservations().stream()
                        .map(held -> cells(
                                held.pool(),
                                Quantity.of(held.amount(), held.unit()),
                                Moment.of(held.heldAt()),
                                language.pick(Span.ofSeconds(held.heldSeconds())),
                                held.state()))
                        .toList());
    }

    private static String bandwidth(Long bitsPerSecond) {
        return bitsPerSecond == null ? null : Bandwidth.of(bitsPerSecond);
    }
}
