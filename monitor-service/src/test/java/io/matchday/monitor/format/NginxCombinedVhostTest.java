package io.matchday.monitor.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.monitor.format.Collected.Refused;
import io.matchday.monitor.format.Collected.Seen;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NginxCombinedVhostTest {

    private static final String GOOD = "Live.Example.com:8443 203.0.113.7 - - [31/Oct/2026:20:00:01 +0800] "
            + "\"GET /a b.ts?x=\\\"1\\\" HTTP/1.1\" 502 1234 \"-\" \"player/1.0 (x; \\\"y\\\")\"";

    @Test
    void readsWhatIsCounted() {
        Collected lines = Collected.from(new NginxCombinedVhost(), GOOD + "\n");
        long time = Instant.parse("2026-10-31T12:00:01Z").toEpochMilli();
        assertThat(lines.accepted).containsExactly(new Seen(time, "live.example.com", "", "", "", 502, 1234));
        assertThat(lines.rejected).isEmpty();
    }

    @Test
    void passesOverFieldsAddedBehind() {
        assertThat(Collected.from(new NginxCombinedVhost(), GOOD + " \"203.0.113.9\" 0.120").accepted)
                .hasSize(1);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Live.Example.com:8443|-bad.example|$host: '-bad.example' is not a host name|label starts with a dash",
                "Live.Example.com:8443|a..b|$host: 'a..b' is not a host name|empty label",
                "Live.Example.com:8443|[2001:db8::1]|$host: '[2001:db8::1]' is not a host name|not a name at all",
                "31/Oct|31/Okt|$time_local: '31/Okt/2026:20:00:01 +0800' is not a time such as 31/Oct/2026:12:00:00 +0800"
                        + "|no such month",
                " 502 | 5x2 |$status: '5x2' is not an HTTP status|letters in the status",
                " 502 | 1000 |$status: '1000' is not an HTTP status|four digits",
                " 1234 | 12e4 |$body_bytes_sent: '12e4' is not a number of bytes|letters in the bytes",
                "[31/Oct/2026:20:00:01 +0800]|31/Oct|$time_local: missing|no bracket",
                " \"-\" \"player/1.0 (x; \\\"y\\\")\"||$http_referer: missing|cut short behind the bytes",
                "\\\"y\\\")\"|y|$http_user_agent: has no closing quote|cut short in the last field",
            })
    void saysWhatIsWrong(String part, String damaged, String reason, String why) {
        String line = GOOD.replace(part, damaged == null ? "" : damaged);
        assertThat(Collected.from(new NginxCombinedVhost(), line).rejected)
                .as(why)
                .containsExactly(new Refused(1, reason, line));
    }
}
