package io.matchday.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.matchday.testkit.xlsx.Book;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get wrong in a sheet, each with where it is told to be. */
class BadCellTest {

    @ParameterizedTest(name = "{0} at {1} of {2}")
    @MethodSource({"badCells", "badFields", "badShapes"})
    void isToldWhereItStands(String code, String cell, String sheet, UnaryOperator<Book> spoil) {
        Book book = spoil.apply(Book.of(Samples.exported(Samples.FACTS, Language.EN)));
        Report report = Samples.sentBack(book.save()).report();
        assertThat(report.errors())
                .anySatisfy(error -> {
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.sheet()).isEqualTo(sheet);
                    assertThat(where(error)).isEqualTo(cell);
                })
                .allSatisfy(error -> {
                    assertThat(error.message().en()).isNotBlank().doesNotContain("%s");
                    assertThat(error.message().zh())
                            .isNotBlank()
                            .doesNotContain("%s")
                            .isNotEqualTo(error.message().en());
                });
        assertThat(report.changes()).isEmpty();
    }

    static Stream<Arguments> badCells() {
        return Stream.of(
                text("not-a-number", "Domains", "G3", "fast"),
                number("not-positive", "Domains", "G3", "-800"),
                number("not-whole", "Domains", "G3", "0.8"),
                number("out-of-range", "Domains", "G3", "9999999999"),
                text("not-a-bandwidth", "Domains", "E3", "a lot"),
                text("bytes", "Domains", "E3", "800 GB/s"),
                text("not-whole", "Domains", "J3", "1.5 bps"),
                text("not-positive", "Domains", "E3", "0"),
                text("not-a-ratio", "Domains", "F3", "one per cent"),
                text("out-of-range", "Domains", "F3", "150%"),
                number("out-of-range", "Domains", "F3", "1.5"),
                text("unknown-option", "Domains", "B3", "Download"),
                text("malformed", "Domains", "A3", "https://play.aurora.example/"),
                text("malformed", "Domains", "D3", "CN East"),
                text("listed-twice", "Domains", "A3", "push.aurora.example"),
                text("product-not-of-event", "Domains", "C3", "ECS"),
                text("too-long", "Streams", "B3", "s".repeat(201)),
                text("unknown-domain", "Streams", "A2", "other.aurora.example"),
                text("not-a-time", "Sessions", "C2", "Saturday evening"),
                text("not-a-time", "Sessions", "C2", "2026-02-30 19:00"),
                number("not-a-time", "Sessions", "C2", "20261205"),
                text("ends-before-start", "Sessions", "D2", "2026-12-05 18:00"),
                text("outside-event", "Sessions", "C2", "2026-12-05T10:00:00Z"),
                text("out-of-range", "Freezes", "C2", "1999-12-04 00:00"),
                text("unknown-time-zone", "Event", "B9", "Mars/Base"),
                text("unknown-option", "Event", "B10", "CDN, Satellite"),
                number("out-of-range", "Event", "B12", "0.5"),
                text("shares-above-one", "Audience", "C3", "70%"),
                text("malformed", "Contacts", "D2", "ask reception"),
                text("malformed", "Contacts", "D3", "mei at aurora"),
                text("malformed", "Contacts", "F3", "http://hooks.aurora.example/mei"),
                text("too-long", "Contacts", "A2", "x".repeat(201)),
                text("too-long", "Contacts", "D2", "1".repeat(2001)),
                text("too-long", "Contacts", "A2", "x".repeat(32_768)),
                date("date-not-text", "Sessions", "A2", "46361"));
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                cleared("missing", "Domains", "C3"),
                cleared("missing", "Event", "B3"),
                cleared("missing", "Audience", "C2"),
                cleared("missing", "Event", "B13"),
                cleared("missing", "Contacts", "D2"),
                raw("error-value", "Domains", "E3", " t=\"e\"><f>A1</f><v>#REF!</v>"),
                raw("uncomputed", "Domains", "E3", "><f>2*A1</f>"),
                raw("control-character", "Domains", "A3", " t=\"inlineStr\"><is><t>play_x0007_</t></is>"),
                raw("not-a-number", "Domains", "G3", " t=\"b\"><v>1</v>"),
                // Summer time in Berlin begins on 2026-03-29 and ends on 2026-10-25.
                arguments("time-skipped", "C2", "Freezes", (UnaryOperator<Book>)
                        book -> book.text("Event", "B9", "Europe/Berlin").text("Freezes", "C2", "2026-03-29 02:30")),
                arguments("time-twice", "C2", "Freezes", (UnaryOperator<Book>)
                        book -> book.text("Event", "B9", "Europe/Berlin").text("Freezes", "C2", "2026-10-25 02:30")));
    }

    static Stream<Arguments> badShapes() {
        return Stream.of(
                arguments(
                        "merged-cells", "A2", "Domains", (UnaryOperator<Book>) book -> book.merge("Domains", "A2:A3")),
                arguments("missing-header", "1", "Domains", (UnaryOperator<Book>) book -> book.clear("Domains", "E1")),
                arguments("missing-header", "", "Freezes", (UnaryOperator<Book>) book -> book.clearRow("Freezes", 1)),
                arguments("missing-header", "", "Event", (UnaryOperator<Book>) book -> book.clearRow("Event", 6)),
                arguments("duplicate-header", "D1", "Freezes", (UnaryOperator<Book>)
                        book -> book.text("Freezes", "D1", "开始时间")),
                arguments("missing-sheet", "", null, (UnaryOperator<Book>) book -> book.without("Freezes")),
                arguments("dates-from-1904", "", null, (UnaryOperator<Book>) Book::from1904),
                arguments("too-many", "A52", "Freezes", (UnaryOperator<Book>) BadCellTest::manyFreezes),
                arguments("too-many-rows", "20001", "Streams", (UnaryOperator<Book>) BadCellTest::manyStreams),
                arguments("too-many-columns", "2", "Domains", (UnaryOperator<Book>)
                        book -> book.text("Domains", "DQ2", "far away")),
                arguments("macros", "", null, (UnaryOperator<Book>)
                        book -> book.part("xl/vbaProject.bin", new byte[] {1})),
                arguments("too-large", "", null, (UnaryOperator<Book>)
                        book -> book.part("xl/media/bomb.bin", new byte[17 << 20])),
                arguments("unknown-format", "", null, (UnaryOperator<Book>) book -> book.text("_matchday", "B1", "2")),
                arguments("other-event", "B2", "Event", (UnaryOperator<Book>)
                        book -> book.text("Event", "B2", "another-final")),
                arguments("other-event", "", null, (UnaryOperator<Book>)
                        book -> book.text("_matchday", "B2", "another-final")));
    }

    @Test
    void aFileThatIsNoWorkbookIsSaidToBeNone() {
        assertCode("not-a-workbook", new byte[0]);
        assertCode("not-a-workbook", "name,role\nplay,PULL".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertCode("not-a-workbook", Book.zip(Map.of("readme.txt", new byte[] {1})));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertCode("old-or-encrypted", old);
    }

    @Test
    void allErrorsAreToldAtOnceFromTheTopOfTheFirstSheetOn() {
        byte[] file = Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .text("Contacts", "B2", "Boss")
                .text("Domains", "E3", "a lot")
                .text("Domains", "B2", "Both")
                .text("Event", "B6", "Huge")
                .save();
        assertThat(Samples.sentBack(file).report().errors())
                .extracting(error -> error.sheet() + "!" + where(error) + " " + error.value())
                .containsExactly("Event!B6 Huge", "Domains!B2 Both", "Domains!E3 a lot", "Contacts!B2 Boss");
    }

    @Test
    void noMoreErrorsAreListedThanAnybodyReads() {
        Book book = Book.of(Samples.exported(Samples.FACTS, Language.EN));
        for (int row = 2; row < 702; row++) {
            book.text("Streams", "A" + row, "nowhere.example").text("Streams", "B" + row, "main");
        }
        assertThat(Samples.sentBack(book.save()).report().errors())
                .hasSize(501)
                .last()
                .extracting(Finding::code)
                .isEqualTo("more-findings");
    }

    private static Book manyFreezes(Book book) {
        for (int row = 2; row <= 60; row++) {
            book.text("Freezes", "A" + row, "freeze-" + row)
                    .text("Freezes", "B" + row, "all")
                    .text("Freezes", "C" + row, "2026-12-05 18:00")
                    .text("Freezes", "D" + row, "2026-12-05 19:00");
        }
        return book;
    }

    private static Book manyStreams(Book book) {
        for (int row = 2; row <= 20_001; row++) {
            book.text("Streams", "A" + row, "play.aurora.example").text("Streams", "B" + row, "s" + row);
        }
        return book;
    }

    private static void assertCode(String code, byte[] file) {
        assertThat(Samples.sentBack(file).report().errors())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo(code);
    }

    private static String where(Finding error) {
        return (error.column() == null ? "" : error.column()) + (error.row() == null ? "" : error.row());
    }

    private static Arguments text(String code, String sheet, String cell, String text) {
        return arguments(code, cell, sheet, (UnaryOperator<Book>) book -> book.text(sheet, cell, text));
    }

    private static Arguments number(String code, String sheet, String cell, String number) {
        return arguments(code, cell, sheet, (UnaryOperator<Book>) book -> book.number(sheet, cell, number));
    }

    private static Arguments date(String code, String sheet, String cell, String days) {
        return arguments(code, cell, sheet, (UnaryOperator<Book>) book -> book.date(sheet, cell, days));
    }

    private static Arguments raw(String code, String sheet, String cell, String xml) {
        return arguments(code, cell, sheet, (UnaryOperator<Book>) book -> book.raw(sheet, cell, xml));
    }

    private static Arguments cleared(String code, String sheet, String cell) {
        return arguments(code, cell, sheet, (UnaryOperator<Book>) book -> book.clear(sheet, cell));
    }
}
