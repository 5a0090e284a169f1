package io.matchday.retro.retrospective.markdown;

import static io.matchday.retro.retrospective.markdown.Markdown.cells;

import io.matchday.retro.retrospective.ReportFacts;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.retrospective.UseFacts;
import io.matchday.retro.wording.Quantity;
import io.matchday.retro.wording.Ratio;
import java.util.List;

/** What was asked for, what came of it, and what was used. */
final class UseSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        ReportFacts report = retrospective.capacity().report();
        if (report == null) {
            return;
        }
        out.heading(3, language.pick("Asked, granted and used", "申请、批复与使用"));
        if (report.products().isEmpty()) {
            out.paragraph(language.pick("Nothing was needed, held or asked for.", "无需求、预留或扩容申请。"));
            return;
        }
        out.table(
                headings(language),
                report.products().stream().map(UseSection::row).toList());
        if (report.requests() > 0) {
            out.paragraph(language.pick(
                    "Requests to providers: %d; submitted too late: %d; not there in time: %d"
                            .formatted(report.requests(), report.lateNotices(), report.notThereInTime()),
                    "向供应商申请 %d 次；提交过晚 %d 次；未按时到位 %d 次"
                            .formatted(report.requests(), report.lateNotices(), report.notThereInTime())));
        }
    }

    private static List<String> headings(Language language) {
        return List.of(
                language.pick("Product", "产品"),
                language.pick("Needed p50 / p90", "需求 p50 / p90"),
                language.pick("Reserved", "预留"),
                language.pick("Asked", "申请"),
                language.pick("Granted", "批复"),
                language.pick("Verified", "验证"),
                language.pick("Missing", "缺口"),
                language.pick("Held", "持有"),
                language.pick("Used", "使用"),
                language.pick("Utilisation", "利用率"));
    }

    private static List<String> row(UseFacts use) {
        String unit = use.unit();
        return cells(
                use.product(),
                use.neededP50() == null
                        ? null
                        : Quantity.of(use.neededP50(), unit) + " / " + Quantity.of(use.neededP90(), unit),
                Quantity.of(use.reserved(), unit),
                Quantity.of(use.asked(), unit),
                Quantity.of(use.granted(), unit),
                Quantity.of(use.verified(), unit),
                Quantity.of(use.missing(), unit),
                Quantity.of(use.held(), unit),
                use.used() == null ? null : Quantity.of(use.used(), unit),
                use.utilisation() == null ? null : Ratio.of(use.utilisation()));
    }
}
