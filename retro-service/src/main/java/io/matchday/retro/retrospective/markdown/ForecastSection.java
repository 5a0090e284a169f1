package io.matchday.retro.retrospective.markdown;

import static io.matchday.retro.retrospective.markdown.Markdown.cells;

import io.matchday.retro.retrospective.ForecastFacts;
import io.matchday.retro.retrospective.ReportFacts;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Quantity;
import io.matchday.retro.wording.Ratio;
import java.util.List;

/** How right the forecast was. */
final class ForecastSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        ReportFacts report = retrospective.capacity().report();
        if (report == null || report.forecast() == null) {
            return;
        }
        ForecastFacts forecast = report.forecast();
        out.heading(3, language.pick("Forecast", "预测准确度"));
        out.paragraph(language.pick("As of ", "预测时间：")
                + Moment.of(forecast.asOf())
                + (forecast.late() ? language.pick(", after the start", "，晚于活动开始") : "")
                + (forecast.upToDate() ? "" : language.pick("; not all that was measured was known", "；实测数据不完整")));
        if (!forecast.lines().isEmpty()) {
            out.table(
                    headings(language),
                    forecast.lines().stream().map(line -> row(line, language)).toList());
        }
    }

    private static List<String> headings(Language language) {
        return List.of(
                language.pick("Product", "产品"),
                "p50",
                "p90",
                language.pick("Measured", "实测"),
                language.pick("At", "时间"),
                language.pick("More than p50 by", "超出 p50"),
                language.pick("Within p90", "在 p90 之内"),
                language.pick("Not judged, as", "未评估原因"));
    }

    private static List<String> row(ForecastFacts.Line line, Language language) {
        return cells(
                line.product(),
                quantity(line.p50(), line.unit()),
                quantity(line.p90(), line.unit()),
                quantity(line.measured(), line.unit()),
                line.measuredAt() == null ? null : Moment.of(line.measuredAt()),
                line.errorOfP50() == null ? null : Ratio.of(line.errorOfP50()),
                line.coveredByP90() == null ? null : covered(line.coveredByP90(), language),
                line.unjudged() == null ? null : language.pick(line.unjudged().why()));
    }

    private static String covered(boolean covered, Language language) {
        return covered ? language.pick("yes", "是") : language.pick("no", "否");
    }

    private static String quantity(Long amount, String unit) {
        return amount == null ? null : Quantity.of(amount, unit);
    }
}
