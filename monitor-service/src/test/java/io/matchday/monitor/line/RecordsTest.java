package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static final String MALFORMED = " line: not one well-formed JSON object";

    private final Records records = new Records();

    /** Every record as it was cut, and every refusal with its number. */
    private List<String> cut(InputStream body, Framing framing) throws IOException {
        List<String> seen = new ArrayList<>();
        LineParser parser = (buffer, from, to, record) -> {
            record.stream().set(buffer, from, to);
            return true;
        };
        records.read(body, framing, parser, new RecordSink() {
            @Override
            public void accepted(LogRecord line) {
                seen.add(line.stream().toString());
            }

            @Override
            public void rejected(long line, String reason, String text) {
                seen.add(line + " " + reason);
            }
        });
        return seen;
    }

    private List<String> cut(String body, Framing framing) throws IOException {
        return cut(new ByteArrayInputStream(body.getBytes(UTF_8)), framing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1}{\"b\":2}",
                "[{\"a\":1},{\"b\":2}]",
                "{\"a\":1} \t ,\r\n {\"b\":2}",
                "[\n{\"a\":1}\n,{\"b\":2}\n]\n",
            })
    void objectsStandInArraysOrAlone(String body) throws IOException {
        assertThat(cut(body, Framing.OBJECTS)).containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @Test
    void bracesInStringsAndInnerObjectsEndNothing() throws IOException {
        String object = "{\"a\":\"}{\\\"}\",\n  \"b\":{\"c\":[{}]}}";
        assertThat(cut("[" + object + "," + object + "]", Framing.OBJECTS)).containsExactly(object, object);
    }

    @Test
    void aBrokenObjectCostsWhatItSpoils() throws IOException {
        assertThat(cut(
                        "{\"a\":1}\n{\"b\":{\n{\"c\":3}\n{\"d\":\"open\n{\"e\":5}\nnoise {\"f\":6}\n{\"g\"",
                        Framing.OBJECTS))
                .containsExactly(
                        "{\"a\":1}",
                        "2" + MALFORMED,
                        "{\"c\":3}",
                        "4" + MALFORMED,
                        "{\"e\":5}",
                        "6 line: not a JSON object",
                        "{\"f\":6}",
                        "8" + MALFORMED);
    }

    @Test
    void anObjectTooLongCostsItselfAlone() throws IOException {
        String tooLong = "{\"a\":\"" + "x".repeat(5 * Lines.LONGEST) + "\"}";
        String little = "{\"a\":\"" + "x".repeat(Lines.LONGEST - 7) + "\"}";
        assertThat(cut(tooLong + "{\"b\":2}" + little + "{\"c\":3}", Framing.OBJECTS))
                .containsExactly(
                        "1 line: longer than 65536 bytes", "{\"b\":2}", "3 line: longer than 65536 bytes", "{\"c\":3}");
    }

    @Property(tries = 50)
    void howTheBodyArrivesChangesNothing(@ForAll @IntRange(min = 1, max = 97) int chunk) throws IOException {
        String body = "[{\"a\":\"}\\\"{\"},\n{\"b\":[{}]},x\n{\"c\":\n{\"d\":4}]".repeat(40);
        for (Framing framing : Framing.values()) {
            InputStream slow = new ByteArrayInputStream(body.getBytes(UTF_8)) {
                @Override
                public synchronized int read(byte[] buffer, int offset, int length) {
                    return super.read(buffer, offset, Math.min(length, chunk));
                }
            };
            assertThat(cut(slow, framing)).as("%s", framing).isEqualTo(cut(body, framing));
        }
    }

    @Test
    void theWholeBodyIsOneRecordUpToABound() throws IOException {
        String most = "x".repeat(WholeBody.LONGEST);
        assertThat(cut(" \r\n", Framing.WHOLE)).isEmpty();
        assertThat(cut("", Framing.WHOLE)).isEmpty();
        assertThat(cut(" a=1\nb=2\r\n", Framing.WHOLE)).containsExactly("a=1\nb=2");
        assertThat(cut(most, Framing.WHOLE)).containsExactly(most);
        assertThat(cut(most + "x", Framing.WHOLE)).containsExactly("1 line: longer than 1048576 bytes");
        assertThat(cut(most + most + most, Framing.WHOLE)).containsExactly("1 line: longer than 1048576 bytes");
    }
}
