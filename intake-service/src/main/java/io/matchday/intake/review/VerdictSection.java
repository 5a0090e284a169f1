package io.matchday.intake.review;

import io.matchday.intake.readiness.Colour;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.Scorecard;
import io.matchday.platform.text.Message;
import java.util.List;

/**
 * Whether the event may go live, and what keeps it from doing so.
 *
 * @param since since when it stands so; null: nobody has written that down
 * @param blocking what closes the gate, in the order of the areas
 * @param advisory what else is missing, in the order of the areas
 * @param areas every area, the worst first
 * @param history null while there is none
 */
record VerdictSection(
        String tone,
        String word,
        String sentence,
        String since,
        List<OpenItem> blocking,
        List<OpenItem> advisory,
        List<AreaRow> areas,
        StepChart history) {

    VerdictSection {
        blocking = List.copyOf(blocking);
        advisory = List.copyOf(advisory);
        areas = List.copyOf(areas);
    }

    static VerdictSection of(Scorecard card, String since, StepChart history, Reader reader) {
        List<Missing> missing =
                card.rows().stream().flatMap(row -> row.missing().stream()).toList();
        List<OpenItem> blocking = items(missing, true, reader);
        List<OpenItem> advisory = items(missing, false, reader);
        return new VerdictSection(
                Tone.of(card.colour()).css(),
                reader.text(word(card.colour())),
                reader.text(sentence(card.colour(), blocking.size(), advisory.size())),
                since,
                blocking,
                advisory,
                card.rows().stream()
                        .sorted((left, right) -> right.colour().compareTo(left.colour()))
                        .map(row -> AreaRow.of(row, reader))
                        .toList(),
                history);
    }

    static Message word(Colour colour) {
        return switch (colour) {
            case GREEN -> new Message("Green", "绿");
            case YELLOW -> new Message("Yellow", "黄");
            case RED -> new Message("Red", "红");
        };
    }

    private static Message sentence(Colour colour, int blocking, int advisory) {
        return switch (colour) {
            case GREEN -> new Message("Ready: nothing is missing", "就绪：没有缺失项");
            case YELLOW -> new Message(
                    "Ready, with reservations: " + advisory + " to be mended", "可就绪，但有 " + advisory + " 项建议完善");
            case RED -> new Message("Not ready: " + blocking + " blocking", "未就绪：" + blocking + " 项阻断");
        };
    }

    private static List<OpenItem> items(List<Missing> missing, boolean blocking, Reader reader) {
        return missing.stream()
                .filter(one -> one.blocking() == blocking)
                .map(one -> OpenItem.of(one, reader))
                .toList();
    }
}
