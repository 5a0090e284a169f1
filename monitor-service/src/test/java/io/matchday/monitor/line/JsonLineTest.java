package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {

    private static final List<String> READ = List.of("ab", "abcdefg", "status", "k".repeat(31));
    private static final List<String> KEYS = List.of(
            "a", "ab", "abcdefg", "abcdefgh", "status", "a key with spaces", "k".repeat(31), "k".repeat(40), "kü", "");

    private final List<String> fields = new ArrayList<>();
    private final JsonLine json = new JsonLine(table(), record -> {});

    private FieldTable table() {
        FieldTable.Builder table = FieldTable.builder();
        READ.forEach(name -> table.field(name, (record, value, field) -> fields.add(field + "=" + value)));
        return table.build();
    }

    /** What stands behind the line in its buffer is none of its business. */
    private List<String> read(String line, String behind) throws BadLineException {
        byte[] buffer = (line + behind).getBytes(UTF_8);
        fields.clear();
        json.parse(buffer, 0, line.getBytes(UTF_8).length, new LogRecord());
        return List.copyOf(fields);
    }

    /** Objects follow one another with keys in any order: what was expected after the last one must not matter. */
    @Property
    void findsEachKeyWhateverCameBefore(
            @ForAll @Size(max = 30) List<@Size(max = 8) List<@IntRange(max = 9) Integer>> rows)
            throws BadLineException {
        for (List<Integer> row : rows) {
            List<String> names = new ArrayList<>();
            new LinkedHashSet<>(row).forEach(pick -> names.add(KEYS.get(pick)));
            List<String> expected = names.stream()
                    .filter(READ::contains)
                    .map(name -> name + "=1")
                    .toList();
            for (String colon : List.of(":", " : ")) {
                for (String behind : List.of("", ",\"status\":9}".repeat(5))) {
                    assertThat(read(object(names, colon), behind)).isEqualTo(expected);
                }
            }
        }
    }

    private static String object(List<String> names, String colon) {
        return "{"
                + String.join(
                        ",",
                        names.stream()
                                .map(name -> "\"" + name + "\"" + colon + "1")
                                .toList()) + "}";
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ab\":\"x\\\\\",\"status\":\"y\"}|ab=x\\,status=y|a backslash that is escaped closes nothing",
                "{\"ab\":\"x\\\"\",\"status\":\"y\"}|ab=x\",status=y|a quote that is escaped is no end",
                "{\"ab\":0.5e-3,\"status\":-1}|ab=0.5e-3,status=-1|numbers with sign and exponent",
                "{\"a\":{\"a\":[\"}\",1]},\"status\":true}|status=true|what is nested is skipped",
                "{\"ab\":{\"status\":1},\"status\":[2]}|''|what is nested says nothing here",
                "{\"ab\":null,\"status\":\"-\"}|''|null and a dash say nothing",
                " { \"ab\" : 1 , \"status\" : 2 } |ab=1,status=2|space everywhere"
            })
    void readsWhatIsThere(String line, String expected, String why) throws BadLineException {
        assertThat(String.join(",", read(line, ""))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"ab\"}",
                "{\"ab\":}",
                "{\"ab\":1,}",
                "{,\"ab\":1}",
                "{\"ab\":1}}",
                "{\"ab\":01x}",
                "{\"ab\":1.}",
                "{\"ab\":\"a\tb\"}",
                "{\"ab\":\"\\x\"}",
                "{\"ab\":\"a}",
                "{\"ab\":[1}",
                "{\"ab\":tru}"
            })
    void refusesWhatIsNotOneObject(String line) {
        assertThatThrownBy(() -> read(line, "\"}")).isInstanceOf(BadLineException.class);
    }
}
