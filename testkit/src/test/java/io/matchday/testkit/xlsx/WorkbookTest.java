package io.matchday.testkit.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.xlsx.Bounds;
import io.matchday.platform.xlsx.CellName;
import io.matchday.platform.xlsx.Content;
import io.matchday.platform.xlsx.Escapes;
import io.matchday.platform.xlsx.Refusal;
import io.matchday.platform.xlsx.RefusedException;
import io.matchday.platform.xlsx.Table;
import io.matchday.platform.xlsx.Workbook;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as somebody might send them to do harm, or by mistake. */
class WorkbookTest {

    private static final String SHEET = "xl/worksheets/1.xml";

    @Test
    void cellsAreReadAsTheyAreShown() throws RefusedException {
        Table table = read(book().raw(
                                "S",
                                "A1",
                                " t=\"inlineStr\"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>x</t></rPh></is>")
                        .raw("S", "B1", " t=\"str\"><f>A1</f><v>computed</v>")
                        .raw("S", "C1", " t=\"b\"><v>1</v>")
                        .raw("S", "D1", " t=\"e\"><v>#REF!</v>")
                        .raw("S", "E1", "><f>1+1</f>")
                        .date("S", "F1", "46361")
                        .text("S", "G1", "   ")
                        .text("S", "H1", "_x0041_\r"))
                .tables()
                .get(0);
        assertThat(table.rows().get(0).cells())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        0, new Content.Text("two runs"),
                        1, new Content.Text("computed"),
                        2, new Content.Truth(true),
                        3, new Content.Failure("#REF!"),
                        4, new Content.Uncomputed(),
                        5, new Content.Amount(new BigDecimal(46361), true),
                        7, new Content.Text("_x0041_\r")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet>&a;</worksheet>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet>&b;</worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>2000000000</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c r='A99999999999'><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='one'><c><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c><v>one</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row>",
                "<worksheet>&#1;</worksheet>",
                ""
            })
    void aSpoiltSheetIsRefusedAndNothingElseHappens(String xml) {
        refused(Refusal.DAMAGED, book().part(SHEET, xml.getBytes(UTF_8)).save());
    }

    @Test
    void numbersBeyondReasonAreErrors() throws RefusedException {
        Table table = read(book().number("S", "A1", "1e999999999").number("S", "B1", "9".repeat(100)))
                .tables()
                .get(0);
        assertThat(table.rows().get(0).cells().values()).containsOnly(new Content.Failure("#NUM!"));
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedWithoutUnpackingIt() {
        refused(
                Refusal.TOO_LARGE,
                book().part("xl/media/bomb.bin", new byte[17 << 20]).save());
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= 200; i++) {
            many.put("part" + i, new byte[0]);
        }
        refused(Refusal.TOO_MANY_PARTS, Book.zip(many));
        Book sheets = new Book();
        for (int i = 0; i <= 30; i++) {
            sheets.sheet("S" + i);
        }
        refused(Refusal.TOO_MANY_SHEETS, sheets.save());
        Book cells = book();
        for (int i = 1; i <= 2001; i++) {
            for (int k = 0; k < 100; k++) {
                cells.number("S", CellName.letters(k) + i, "1");
            }
        }
        refused(Refusal.TOO_MANY_CELLS, cells.save());
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() {
        refused(Refusal.DAMAGED, book().part("XL/WORKBOOK.XML", new byte[0]).save());
    }

    @Test
    void whereTheFileWasCutOffDoesNotMatter() {
        byte[] whole = book().text("S", "A1", "text").save();
        for (int length = 4; length < whole.length; length++) {
            refused(Refusal.DAMAGED, Arrays.copyOf(whole, length));
        }
    }

    /** Whatever happens to a file on its way, it is read or refused, and never an error of ours. */
    @Property(tries = 500)
    void aFileWithSomeBytesChangedIsReadOrRefused(@ForAll long seed) {
        byte[] file = book().text("S", "A1", "text").number("S", "B2", "1").save();
        Random random = new Random(seed);
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }
        try {
            assertThat(Workbook.read(file, Bounds.USUAL)).isNotNull();
        } catch (RefusedException refused) {
            assertThat(refused.refusal().message().zh()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsHaveTheirLetters(int column, String letters) {
        assertThat(CellName.letters(column)).isEqualTo(letters);
        assertThat(CellName.parse(letters + "7")).contains(new CellName(7, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "7", "A0", "a1", "A1B", "XFE1", "A1048577", "$A$1"})
    void whatIsNoCellIsNone(String name) {
        assertThat(CellName.parse(name)).isEmpty();
    }

    @Property
    void textComesBackFromItsEscapes(@ForAll String text) {
        assertThat(Escapes.decode(Escapes.encode(text))).isEqualTo(text);
        for (String sly :
                new String[] {"_x000D_" + text, "_x005F_x000D_" + text + "_x005F_x005F_", "__x0041__", "_x0041\r"}) {
            assertThat(Escapes.decode(Escapes.encode(sly))).isEqualTo(sly);
        }
    }

    private static Book book() {
        return new Book().sheet("S");
    }

    private static Workbook read(Book book) throws RefusedException {
        return Workbook.read(book.save(), Bounds.USUAL);
    }

    private static void refused(Refusal reason, byte[] file) {
        assertThatThrownBy(() -> Workbook.read(file, Bounds.USUAL))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(reason));
    }
}
