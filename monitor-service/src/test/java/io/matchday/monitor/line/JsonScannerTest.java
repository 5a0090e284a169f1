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

class JsonScannerTest {

    private static final List<String> KEYS = List.of(
            "a", "ab", "abcdefg", "abcdefgh", "status", "a key with spaces", "k".repeat(31), "k".repeat(40), "kü", "");

    private final FieldKeys keys = new FieldKeys(FieldTable.builder()
            .field("ab", Fields.NODE)
            .field("abcdefg", Fields.NODE)
            .field("status", Fields.NODE)
            .field("k".repeat(31), Fields.NODE)
            .build());
    private final JsonScanner scanner = new JsonScanner(keys);

    /** Objects follow one another with keys in any order: what was expected after the last one must not matter. */
    @Property
    void findsEachKeyWhateverCameBefore(
            @ForAll @Size(max = 30) List<@Size(max = 8) List<@IntRange(max = 9) Integer>> rows)
            throws BadLineException {
        for (List<Integer> row : rows) {
            List<String> names = new ArrayList<>();
            new LinkedHashSet<>(row).forEach(pick -> names.add(KEYS.get(pick)));
            assertThat(read(names, ":")).isEqualTo(expected(names));
            assertThat(read(names, " : ")).isEqualTo(expected(names));
        }
    }

    private List<Integer> expected(List<String> names) {
        return names.stream()
                .map(name -> keys.find(name.getBytes(UTF_8), 0, name.getBytes(UTF_8).length))
                .toList();
    }

    private List<Integer> read(List<String> names, String colon) throws BadLineException {
        List<String> members =
                names.stream().map(name -> "\"" + name + "\"" + colon + "1").toList();
        byte[] line = ("{" + String.join(",", members) + "}" + " ".repeat(40)).getBytes(UTF_8);
        List<Integer> found = new ArrayList<>();
        scanner.begin(line, 0, line.length);
        while (scanner.nextMember()) {
            found.add(scanner.key());
            scanner.skipValue();
        }
        scanner.end();
        return found;
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ab\":\"x\\\\\",\"status\":\"y\"}|a backslash that is escaped closes nothing",
                "{\"ab\":\"x\\\"\",\"status\":\"y\"}|a quote that is escaped is no end",
                "{\"ab\":0.5e-3,\"status\":-1}|numbers with sign and exponent",
                "{\"ab\":{\"a\":[\"}\",1]},\"status\":[]}|what is nested"
            })
    void readsBothMembers(String line, String why) throws BadLineException {
        byte[] bytes = line.getBytes(UTF_8);
        int members = 0;
        scanner.begin(bytes, 0, bytes.length);
        while (scanner.nextMember()) {
            members++;
            scanner.readValue();
        }
        scanner.end();
        assertThat(members).as(why).isEqualTo(2);
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
                "{\"ab\":\"a}",
                "{\"ab\":[1}",
                "{\"ab\":tru}"
            })
    void refusesWhatIsNotOneObject(String line) {
        byte[] bytes = line.getBytes(UTF_8);
        assertThatThrownBy(() -> {
                    scanner.begin(bytes, 0, bytes.length);
                    while (scanner.nextMember()) {
                        scanner.readValue();
                    }
                    scanner.end();
                })
                .isInstanceOf(BadLineException.class);
    }
}
