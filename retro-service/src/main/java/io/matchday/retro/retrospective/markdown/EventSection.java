package io.matchday.retro.retrospective.markdown;

import static io.matchday.retro.retrospective.markdown.Markdown.cells;

import io.matchday.retro.retrospective.AboutEvent;
import io.matchday.retro.retrospective.Retrospective;
import io.matchday.retro.wording.Bandwidth;
import io.matchday.retro.wording.Moment;
import io.matchday.retro.wording.Ratio;
import java.util.List;

/** Which event this is about, and what was promised. */
final class EventSection implements Section {

    @Override
    public void write(Retrospective retrospective, Language language, Markdown out) {
        AboutEvent event = retrospective.event();
        out.heading(1, language.pick("Retrospective: ", "复盘：") + event.name());
        out.bullets(List.of(
                language.pick("Event: ", "活动：") + retrospective.eventKey(),
                language.pick("Customer: ", "客户：") + event.customerName() + " (" + event.customerKey() + ")",
                language.pick("Level: ", "保障级别：") + event.level(),
                language.pick("Time: ", "时间：") + Moment.of(event.startsAt()) + " – " + Moment.of(event.endsAt()),
                language.pick("Products: ", "产品：") + String.join(", ", event.products()),
                language.pick("Assembled: ", "汇总时间：") + Moment.of(retrospective.assembledAt())));
        if (!event.domains().isEmpty()) {
            domains(event, language, out);
        }
    }

    private static void domains(AboutEvent event, Language language, Markdown out) {
        out.table(
                List.of(
                        language.pick("Domain", "域名"),
                        language.pick("Role", "角色"),
                        language.pick("Product", "产品"),
                        language.pick("Expected peak", "预计峰值"),
                        language.pick("Error target", "错误率目标")),
                event.domains().stream()
                        .map(domain -> cells(
                                domain.name(),
                                domain.role(),
                                domain.product(),
                                domain.expectedPeakBitsPerSecond() == null
                                        ? null
                                        : Bandwidth.of(domain.expectedPeakBitsPerSecond()),
                                domain.maxErrorRatio() == null ? null : Ratio.of(domain.maxErrorRatio())))
                        .toList());
    }
}
