package io.matchday.retro.retrospective.markdown;

import static io.matchday.retro.retrospective.markdown.Markdown.cells;

import io.matchday.retro.retrospective.CostFacts;
import io.matchday.retro.retrospective.ReportFacts;
import io.matchday.retro.retrospective.Retrospective;
import java.math.BigDecimal;
import java.util.List;

/** What it cost. */
final class CostSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        ReportFacts report = retrospective.capacity().report();
        if (report == null || report.costs() == null) {
            return;
        }
        out.heading(3, language.pick("Cost", "费用"));
        if (report.costs().isEmpty()) {
            out.paragraph(language.pick("Nothing that was held has a price.", "所持资源均无价格。"));
        } else {
            out.table(
                    headings(language),
                    report.costs().stream().map(CostSection::row).toList());
        }
        if (report.unpriced() > 0) {
            out.paragraph(language.pick("Held without a price, and in no sum: ", "无价格、未计入的持有项：") + report.unpriced());
        }
    }

    private static List<String> headings(Language language) {
        return List.of(
                language.pick("Currency", "币种"),
                language.pick("Estimated", "预估费用"),
                language.pick("Refunds expected", "预计退费"),
                language.pick("Received", "已退费"),
                language.pick("Written off", "核销"),
                language.pick("Outstanding", "未结清"),
                language.pick("Net", "净额"));
    }

    private static List<String> row(CostFacts cost) {
        return cells(
                cost.currency(),
                text(cost.estimated()),
                text(cost.expectedRefund()),
                text(cost.receivedRefund()),
                text(cost.writtenOff()),
                text(cost.outstanding()),
                text(cost.net()));
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
