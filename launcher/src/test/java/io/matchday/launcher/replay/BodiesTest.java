package io.matchday.launcher.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.launcher.replay.time.FormatTimes;
import io.matchday.launcher.replay.time.RecordTimes;
import io.matchday.launcher.replay.time.SourceFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodiesTest {

    private static final Duration LONG = Duration.ofDays(1000);
    private static final int ALL = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    @Test
    void cutsAtTheBordersOfLinesAndLosesNoByte() throws Exception {
        String log = "first\nsecond line\n\n\u4e09\nlast without an end";

        List<Body> bodies = bodies(log, new UntoldTimes(), new Cut(12, LONG, ALL));

        assertThat(bodies)
                .extracting(BodiesTest::text)
                .containsExactly("first\n", "second line\n", "\u4e09\n", "last without an end\n");
        assertThat(bodies).extracting(Body::records).containsOnly(1);
    }

    @Test
    void everyBodyBeginsWithTheDirectivesThatItsRecordsNeed() throws Exception {
        String log = "#Version: 1.0\n#Fields: a b\n1 2\n3 4\n5 6\n#Fields: b a\n8 7\n#comment\n";

        assertThat(bodies(log, new UntoldTimes(), new Cut(36, LONG, ALL)))
                .extracting(BodiesTest::text)
                .containsExactly(
                        "#Version: 1.0\n#Fields: a b\n1 2\n3 4\n",
                        "#Version: 1.0\n#Fields: a b\n5 6\n#Fields: b a\n",
                        "#Version: 1.0\n#Fields: b a\n8 7\n",
                        "#Version: 1.0\n#Fields: b a\n#comment\n");
    }

    @Test
    void aBodySpansNoMoreLogTimeThanTheCutAllows() throws Exception {
        String log = "{\"t\":1772319600}\n{\"t\":1772319601}\n{\"t\":1772319602}\n{\"t\":\"?\"}\n{\"t\":1772319609}\n";

        List<Body> bodies = bodies(log, seconds(), new Cut(10_000, Duration.ofSeconds(1), ALL));

        assertThat(bodies).extracting(Body::records).containsExactly(2, 2, 1);
        assertThat(bodies)
                .extracting(body -> body.latest().orElseThrow())
                .containsExactly(1_772_319_601_000L, 1_772_319_602_000L, 1_772_319_609_000L);
    }

    @Test
    void readsGzipOfSeveralMembersWhateverTheName() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (String member : List.of("one\n", "two\n")) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(member.getBytes(StandardCharsets.UTF_8));
            }
        }
        Path file = Files.write(folder.resolve("log"), packed.toByteArray());

        assertThat(bodies(file, new UntoldTimes(), new Cut(1000, LONG, ALL)))
                .extracting(BodiesTest::text)
                .containsExactly("one\ntwo\n");
    }

    @Test
    void objectsOfAnArrayOrOverSeveralLinesAreRecords() throws Exception {
        String array = " [ {\"t\":1,\"s\":\"}\\\"\"} ,\n{\"u\":{\"v\":[2]}}]\n";
        String lines = "{\n \"t\": 1\n}\n{\n \"t\": 2\n}\n";

        assertThat(bodies(array, new UntoldTimes(), new Cut(20, LONG, ALL)))
                .extracting(BodiesTest::text)
                .containsExactly("{\"t\":1,\"s\":\"}\\\"\"}\n", "{\"u\":{\"v\":[2]}}\n");
        assertThat(bodies(lines, new UntoldTimes(), new Cut(1000, LONG, ALL)))
                .extracting(Body::records)
                .containsExactly(2);
    }

    @Test
    void whereABodyIsOneRecordEachIsSentAlone() throws Exception {
        assertThat(bodies("action=publish&id=1\naction=publish&id=2\n", new UntoldTimes(), new Cut(1000, LONG, 1)))
                .extracting(BodiesTest::text)
                .containsExactly("action=publish&id=1\n", "action=publish&id=2\n");
    }

    @Test
    void aLineThatBeginsWithABracketIsNoArray() throws Exception {
        String log = "[2026-02-28T22:59:59.000Z] \"GET / HTTP/1.1\" 200\n{broken\n";

        assertThat(bodies(log, new UntoldTimes(), new Cut(1000, LONG, ALL)))
                .extracting(BodiesTest::text)
                .containsExactly(log);
    }

    @Test
    void aLineLongerThanTheReadersBufferStaysWhole() throws Exception {
        String log = "x".repeat(200_000) + "\ny\n";

        assertThat(bodies(log, new UntoldTimes(), new Cut(1000, LONG, ALL)))
                .extracting(body -> body.text().length())
                .containsExactly(200_001, 2);
    }

    private List<Body> bodies(String log, RecordTimes times, Cut cut) throws Exception {
        return bodies(Files.writeString(folder.resolve("log"), log), times, cut);
    }

    private static List<Body> bodies(Path file, RecordTimes times, Cut cut) throws Exception {
        List<Body> all = new ArrayList<>();
        try (Records records = new LogFile(file).open()) {
            Bodies bodies = new Bodies(records, times, cut, Duration.ZERO);
            for (Optional<Body> body = bodies.next(); body.isPresent(); body = bodies.next()) {
                all.add(body.get());
            }
        }
        return all;
    }

    private static String text(Body body) {
        return new String(body.bytes(), StandardCharsets.UTF_8);
    }

    private static RecordTimes seconds() {
        return FormatTimes.of(new SourceFormat("NDJSON", "PUSH", Optional.of("t"), List.of(), Optional.empty()))
                .orElseThrow();
    }
}
