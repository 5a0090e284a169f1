package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.line.Lines;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final NdJson FORMAT =
            new NdJson(Map.of(Dimension.TIME, "t", Dimension.DOMAIN, "d", Dimension.STATUS, "s"));
    private static final String GOOD = "{\"t\":1793448001,\"d\":\"e.com\",\"s\":200}";

    @Test
    void takesLineEndsOfBothKindsBlankLinesAndALastLineWithoutEnd() {
        Collected lines = Collected.from(FORMAT, GOOD + "\r\n\n\r\n" + GOOD + "\n" + GOOD);
        assertThat(lines.accepted).hasSize(3);
        assertThat(lines.rejected).isEmpty();
    }

    @Test
    void aLineTooLongCostsItselfAlone() {
        String tooLong = "x".repeat(Lines.LONGEST + 1);
        String farTooLong = "y".repeat(5 * Lines.LONGEST);
        Collected lines =
                Collected.from(FORMAT, GOOD + "\n" + tooLong + "\n" + GOOD + "\n" + farTooLong + "\n" + GOOD + "\nz");
        assertThat(lines.accepted).hasSize(3);
        assertThat(lines.rejected).extracting(Collected.Refused::line).containsExactly(2L, 4L, 6L);
        assertThat(lines.rejected.get(0).reason()).isEqualTo("line: longer than 65536 bytes");
        assertThat(lines.rejected.get(1).text()).hasSize(512);
    }

    @Test
    void aLineOfExactlyTheBoundIsRead() {
        String padded = "{\"x\":\"" + "p".repeat(Lines.LONGEST - GOOD.length() - 8) + "\"," + GOOD.substring(1);
        assertThat(Collected.from(FORMAT, padded + "\n" + padded).accepted)
                .as("%s bytes", padded.length())
                .hasSize(2);
    }

    @Property(tries = 50)
    void howTheBodyArrivesChangesNothing(@ForAll @IntRange(min = 1, max = 97) int chunk) {
        String body = (GOOD + "\nbroken\n").repeat(40);
        Collected whole = Collected.from(FORMAT, body);
        InputStream slow = new ByteArrayInputStream(body.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, chunk));
            }
        };
        Collected inPieces = Collected.from(FORMAT, slow);
        assertThat(inPieces.accepted).isEqualTo(whole.accepted).hasSize(40);
        assertThat(inPieces.rejected).isEqualTo(whole.rejected).hasSize(40);
    }
}
