package io.matchday.testkit.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.platform.xlsx.Bounds;
import io.matchday.platform.xlsx.CellName;
import io.matchday.platform.xlsx.Content;
import io.matchday.platform.xlsx.Escapes;
import io.matchday.platform.xlsx.RefusedException;
import io.matchday.platform.xlsx.Table;
import io.matchday.platform.xlsx.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as somebody might save it, cell by cell; nothing keeps it from being wrong. */
public final class Book {

    /** The cell style that shows a number as a date. */
    private static final int DATE_STYLE = 1;

    private final Map<String, TreeMap<Integer, TreeMap<Integer, String>>> sheets = new LinkedHashMap<>();
    private final Map<String, List<String>> merged = new LinkedHashMap<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean from1904;

    /** What stands in a workbook, to be changed and saved again. */
    public static Book of(byte[] file) {
        Book book = new Book();
        try {
            for (Table table : Workbook.read(file, Bounds.USUAL).tables()) {
                book.sheet(table.name());
                table.rows().forEach(row -> row.cells()
                        .forEach((column, content) ->
                                book.put(table.name(), new CellName(row.number(), column), cell(content))));
            }
        } catch (RefusedException refused) {
            throw new AssertionError(refused.refusal().toString(), refused);
        }
        return book;
    }

    /** The names of its sheets. */
    public Set<String> names() {
        return Set.copyOf(sheets.keySet());
    }

    public Book sheet(String name) {
        sheets.put(name, new TreeMap<>());
        return this;
    }

    public Book without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public Book rename(String sheet, String name) {
        sheets.put(name, sheets.remove(sheet));
        return this;
    }

    public Book text(String sheet, String cell, String text) {
        return raw(sheet, cell, cell(new Content.Text(text)));
    }

    public Book number(String sheet, String cell, String number) {
        return raw(sheet, cell, "><v>" + number + "</v>");
    }

    public Book date(String sheet, String cell, String days) {
        return raw(sheet, cell, " s=\"" + DATE_STYLE + "\"><v>" + days + "</v>");
    }

    /** Everything of a cell's element between its name and its end. */
    public Book raw(String sheet, String cell, String xml) {
        put(sheet, CellName.parse(cell).orElseThrow(), xml);
        return this;
    }

    public Book clear(String sheet, String cell) {
        CellName name = CellName.parse(cell).orElseThrow();
        sheets.get(sheet).get(name.row()).remove(name.column());
        return this;
    }

    public Book clearRow(String sheet, int row) {
        sheets.get(sheet).remove(row);
        return this;
    }

    /** Changes the places of two rows. */
    public Book swap(String sheet, int one, int other) {
        TreeMap<Integer, TreeMap<Integer, String>> rows = sheets.get(sheet);
        TreeMap<Integer, String> moved = rows.put(one, rows.get(other));
        rows.put(other, moved);
        return this;
    }

    /** Inserts empty rows above everything. */
    public Book push(String sheet, int rows) {
        TreeMap<Integer, TreeMap<Integer, String>> pushed = new TreeMap<>();
        sheets.get(sheet).forEach((row, cells) -> pushed.put(row + rows, cells));
        sheets.put(sheet, pushed);
        return this;
    }

    public Book merge(String sheet, String area) {
        merged.computeIfAbsent(sheet, name -> new ArrayList<>()).add(area);
        return this;
    }

    public Book from1904() {
        from1904 = true;
        return this;
    }

    public Book part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] save() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", xml("<Types/>"));
        all.put(
                "_rels/.rels",
                xml("<Relationships>" + relation("main", "officeDocument", "xl/workbook.xml") + "</Relationships>"));
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder(relation("styles", "styles", "styles.xml"));
        int number = 0;
        for (String name : sheets.keySet()) {
            number++;
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"s%d\"/>".formatted(escaped(name), number, number));
            relations.append(relation("s" + number, "worksheet", "worksheets/" + number + ".xml"));
            all.put("xl/worksheets/" + number + ".xml", xml(sheetXml(name)));
        }
        all.put("xl/_rels/workbook.xml.rels", xml("<Relationships>" + relations + "</Relationships>"));
        all.put(
                "xl/workbook.xml",
                xml("<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"" + from1904 + "\"/><sheets>" + names
                        + "</sheets></workbook>"));
        all.put(
                "xl/styles.xml",
                xml("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
        all.putAll(parts);
        return zip(all);
    }

    /** A zipped file of these parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void put(String sheet, CellName name, String xml) {
        sheets.get(sheet).computeIfAbsent(name.row(), row -> new TreeMap<>()).put(name.column(), xml);
    }

    private static String cell(Content content) {
        if (content instanceof Content.Amount amount) {
            return (amount.date() ? " s=\"" + DATE_STYLE + "\"" : "") + "><v>" + amount.shown() + "</v>";
        }
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(Escapes.encode(content.shown()))
                + "</t></is>";
    }

    private String sheetXml(String name) {
        StringBuilder rows = new StringBuilder();
        sheets.get(name).forEach((row, cells) -> {
            rows.append("<row r=\"").append(row).append("\">");
            cells.forEach((column, xml) -> rows.append("<c r=\"")
                    .append(CellName.letters(column))
                    .append(row)
                    .append('"')
                    .append(xml)
                    .append("</c>"));
            rows.append("</row>");
        });
        StringBuilder areas = new StringBuilder();
        merged.getOrDefault(name, List.of())
                .forEach(area -> areas.append("<mergeCell ref=\"").append(area).append("\"/>"));
        return "<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + areas + "</mergeCells></worksheet>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"urn:relationships/%s\" Target=\"%s\"/>".formatted(id, kind, target);
    }

    private static byte[] xml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
