package io.matchday.platform.xlsx;

import io.matchday.platform.xlsx.Table.Area;
import io.matchday.platform.xlsx.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook. */
final class SheetReader {

    private static final int LONGEST_NUMBER = 64;
    private static final int GREATEST_EXPONENT = 400;

    private final String name;
    private final List<String> strings;
    private final Styles styles;
    private final Bounds bounds;
    private final List<Row> rows = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private int row;
    private int cells;

    SheetReader(String name, List<String> strings, Styles styles, Bounds bounds) {
        this.name = name;
        this.strings = strings;
        this.styles = styles;
        this.bounds = bounds;
    }

    /**
     * Reads the sheet.
     *
     * @param most how many filled cells it may have
     */
    Table read(byte[] part, int most) throws RefusedException {
        Xml.read(part, xml -> {
            while (xml.nextElement()) {
                if (xml.is("row")) {
                    row(xml, most);
                } else if (xml.is("mergeCell")) {
                    merge(Objects.requireNonNullElse(xml.attribute("ref"), ""));
                }
            }
        });
        return new Table(name, rows, merged);
    }

    int cells() {
        return cells;
    }

    private void row(Xml xml, int most) throws XMLStreamException, RefusedException {
        row = xml.number("r", row + 1);
        NavigableMap<Integer, Content> filled = new TreeMap<>();
        int column = -1;
        while (xml.nextWithin("row")) {
            if (!xml.is("c")) {
                continue;
            }
            String place = xml.attribute("r");
            column = place == null ? column + 1 : parsed(place).column();
            Optional<Content> content = cell(xml);
            if (content.isPresent()) {
                count(column, most);
                filled.put(column, content.get());
            }
        }
        if (!filled.isEmpty()) {
            if (rows.size() == bounds.rows()) {
                throw refused(Refusal.TOO_MANY_ROWS);
            }
            rows.add(new Row(row, filled));
        }
    }

    private void count(int column, int most) throws RefusedException {
        if (column >= bounds.column()) {
            throw refused(Refusal.TOO_MANY_COLUMNS);
        }
        if (++cells > most) {
            throw refused(Refusal.TOO_MANY_CELLS);
        }
    }

    private Optional<Content> cell(Xml xml) throws XMLStreamException, RefusedException {
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        boolean date = styles.date(xml.number("s", 0));
        boolean formula = false;
        String value = null;
        while (xml.nextWithin("c")) {
            if (xml.is("f")) {
                formula = true;
            } else if (xml.is("v")) {
                value = xml.text();
            } else if (xml.is("is")) {
                value = xml.runs("is");
            }
        }
        if (value == null || (value.isEmpty() && !type.equals("str"))) {
            return formula ? Optional.of(new Content.Uncomputed()) : Optional.empty();
        }
        return content(type, value, date);
    }

    private Optional<Content> content(String type, String value, boolean date) {
        return switch (type) {
            case "s" -> text(strings.get(Integer.parseInt(value)));
            case "inlineStr" -> text(value);
            case "str" -> text(Escapes.decode(value));
            case "b" -> Optional.of(new Content.Truth(value.equals("1")));
            case "e" -> Optional.of(new Content.Failure(value));
            case "d" -> text(value);
            default -> Optional.of(number(value.strip(), date));
        };
    }

    /** A cell of spaces alone looks empty and counts as empty. */
    private Optional<Content> text(String text) {
        if (text.length() > bounds.cellLength()) {
            return Optional.of(new Content.Overlong(text.substring(0, bounds.cellLength())));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(new Content.Text(text));
    }

    private static Content number(String value, boolean date) {
        if (value.length() > LONGEST_NUMBER) {
            return new Content.Failure("#NUM!");
        }
        BigDecimal number = new BigDecimal(value);
        return Math.abs((long) number.scale()) > GREATEST_EXPONENT
                ? new Content.Failure("#NUM!")
                : new Content.Amount(number, date);
    }

    private void merge(String area) {
        int colon = area.indexOf(':');
        if (colon > 0 && merged.size() < bounds.rows()) {
            merged.add(new Area(parsed(area.substring(0, colon)), parsed(area.substring(colon + 1))));
        }
    }

    private static CellName parsed(String place) {
        return CellName.parse(place).orElseThrow(() -> new IllegalArgumentException("No cell: " + place));
    }

    private RefusedException refused(Refusal refusal) {
        return new RefusedException(refusal, Optional.of(name), row);
    }
}
