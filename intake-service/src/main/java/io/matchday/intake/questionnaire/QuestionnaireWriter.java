package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.matchday.intake.event.Contact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a questionnaire: an event as it stands, or a blank one. */
final class QuestionnaireWriter {

    /** Rows that are offered choices beyond those that are filled. */
    private static final int SPARE_ROWS = 500;

    private static final int WIDE = 42;
    private static final int USUAL = 22;

    private final Workbook workbook;
    private final Language language;
    private final Optional<Base> base;
    private final LocalTimes times;
    private final String zoneHint;

    private QuestionnaireWriter(Workbook workbook, Language language, Optional<Base> base) {
        this.workbook = workbook;
        this.language = language;
        this.base = base;
        this.times = LocalTimes.in(
                base.map(known -> known.facts().profile().timeZone()).orElse(null));
        this.zoneHint = base.isPresent() ? times.zone().getId() : language.of(SheetWords.ZONE_OF_EVENT);
    }

    /** The workbook as a file; a blank one without a base. */
    static byte[] write(Optional<Base> base, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Matchday", "1.0")) {
            new QuestionnaireWriter(workbook, language, base).write();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private void write() {
        ObjectNode facts = base.map(known -> FactsTree.lists(known.facts())).orElseGet(FactsTree::nothing);
        int channels = base.stream()
                .flatMap(known -> known.facts().contacts().stream())
                .map(Contact::channels)
                .mapToInt(List::size)
                .max()
                .orElse(0);
        List<Section> sections = Section.written(channels);
        ReadMe.write(workbook.newWorksheet(language.of(Section.READ_ME)), sections, language);
        event(facts);
        for (Section section : sections) {
            if (section.equals(Section.STREAMS)) {
                list(section, FactsTree.streams(facts));
            } else if (!section.equals(Section.EVENT)) {
                list(section, facts.at("/" + section.list().replace('.', '/')));
            }
        }
        hidden();
    }

    private void event(ObjectNode facts) {
        Worksheet sheet = workbook.newWorksheet(language.of(Section.EVENT.name()));
        SheetWriter writer = new SheetWriter(sheet, language, times);
        writer.widths(List.of(WIDE, WIDE, 2 * WIDE));
        writer.header(0, 0, SheetWords.both(SheetWords.QUESTION, language));
        writer.header(0, 1, SheetWords.both(SheetWords.ANSWER, language));
        writer.header(0, 2, SheetWords.both(SheetWords.HELP, language));
        sheet.freezePane(1, 1);
        base.ifPresent(known -> facts.put(EventColumns.KEY, known.eventKey()));
        int row = 1;
        for (Column column : Section.EVENT.columns()) {
            writer.header(row, 0, title(column));
            writer.format(row, 1, column.kind());
            writer.answer(row, 1, column, at(facts, column));
            writer.offer(column, row, row, 1);
            writer.text(row, 2, language.of(column.help()));
            row++;
        }
    }

    private void list(Section section, JsonNode items) {
        Worksheet sheet = workbook.newWorksheet(language.of(section.name()));
        SheetWriter writer = new SheetWriter(sheet, language, times);
        sheet.freezePane(1, 1);
        writer.widths(Collections.nCopies(section.columns().size(), USUAL));
        for (int i = 0; i < section.columns().size(); i++) {
            Column column = section.columns().get(i);
            writer.format(i, column.kind());
            writer.header(0, i, title(column));
            writer.offer(column, 1, items.size() + SPARE_ROWS, i);
            for (int k = 0; k < items.size(); k++) {
                writer.answer(k + 1, i, column, at(items.get(k), column));
            }
        }
    }

    private void hidden() {
        Worksheet sheet = workbook.newWorksheet(BaseSheet.NAME);
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        SheetWriter writer = new SheetWriter(sheet, language, times);
        List<List<String>> rows = BaseSheet.rows(base);
        for (int i = 0; i < rows.size(); i++) {
            writer.text(i, 0, rows.get(i).get(0));
            writer.text(i, 1, rows.get(i).get(1));
        }
    }

    private String title(Column column) {
        return Header.text(column, language, column.kind() == Column.Kind.TIME ? zoneHint : "");
    }

    private static JsonNode at(JsonNode item, Column column) {
        String pointer =
                "/" + column.field().replace('.', '/').replace("[", "/").replace("]", "");
        return item.at(pointer);
    }
}
