package io.matchday.monitor.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTest {

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("edge-1", "edge-1", "plain"),
                Arguments.of("上海", "上海", "any script"),
                Arguments.of("a,b", "\"a,b\"", "a comma"),
                Arguments.of("say \"x\"", "\"say \"\"x\"\"\"", "quotation marks"),
                Arguments.of("a\r\nb", "\"a\r\nb\"", "a line end"),
                Arguments.of("=1+1", "'=1+1", "a formula"),
                Arguments.of("+1", "'+1", "a formula"),
                Arguments.of("-1", "'-1", "a formula"),
                Arguments.of("@SUM(A1)", "'@SUM(A1)", "a formula"),
                Arguments.of("\t=1", "'\t=1", "a formula behind a tab"),
                Arguments.of("=A1,B1", "\"'=A1,B1\"", "a formula that is quoted too"),
                Arguments.of("a=1", "a=1", "no formula"),
                Arguments.of(-1, "-1", "a number is none"),
                Arguments.of(0.25, "0.25", "a fraction"),
                Arguments.of(null, "", "nothing to tell"));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("cells")
    void cellsAreQuotedAndHarmless(Object value, String written, String why) {
        assertThat(Csv.of(List.of("one"), Stream.of(Arrays.asList(value, 1))))
                .as(why)
                .isEqualTo("one\r\n" + written + ",1\r\n");
    }

    @Test
    void withoutRowsThereIsTheHeader() {
        assertThat(Csv.of(List.of("one", "two"), Stream.of())).isEqualTo("one,two\r\n");
    }
}
