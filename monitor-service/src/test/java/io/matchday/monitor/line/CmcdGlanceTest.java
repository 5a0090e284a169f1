package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CmcdGlanceTest {

    private static final String BEHIND = " HTTP/1.1\" 200";

    private static boolean mayBeStarved(String text) {
        byte[] bytes = (text + BEHIND).getBytes(UTF_8);
        return CmcdGlance.mayBeStarved(bytes, 0, bytes.length - BEHIND.length());
    }

    /** With a stream in the path what is said of starving is read if a glance lets it; without one, always. */
    private static boolean starved(String path, String cmcd) throws BadLineException {
        LogRecord record = new LogRecord();
        byte[] bytes = (path + "?CMCD=" + cmcd + BEHIND).getBytes(UTF_8);
        Fields.PATH.read(record, new Slice().set(bytes, 0, bytes.length - BEHIND.length()), "url");
        return record.starved();
    }

    @Property
    void passesOverNobodyWhoStarves(@ForAll("texts") String cmcd) throws BadLineException {
        assertThat(starved("/live/match-1.ts", cmcd)).as(cmcd).isEqualTo(starved("/index.html", cmcd));
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = List.of(
                "bs",
                "bs",
                "b",
                "s",
                "%62",
                "%73",
                "%2562",
                "%2573",
                "%252562",
                "\\x62",
                "\\x2562",
                "%25",
                "%3D",
                "%2C",
                ",",
                ",",
                "=",
                "%22",
                "\"",
                "bl=2000",
                "br%3D3200",
                "?0",
                "sid%3D%22a4f0%22",
                "%",
                "%6",
                "%2",
                "ot%3Dv");
        return Arbitraries.of(pieces).list().ofMaxSize(24).map(list -> String.join("", list));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "bl%3D200%2Cbr%3D3200%2Cot%3Dv%2Csid%3D%22a4f0b19c%22, what players say as a rule",
        "'bl=200,br=3200,sf=h,tb=4000',                      not encoded at all",
    })
    void decodesNothingWhereNothingIsSaid(String cmcd, String why) {
        assertThat(mayBeStarved(cmcd)).as(why).isFalse();
    }
}
