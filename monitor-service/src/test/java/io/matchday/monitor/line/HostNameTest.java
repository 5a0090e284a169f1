package io.matchday.monitor.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNameTest {

    @Test
    void isWrittenInOneWay() throws BadLineException {
        assertThat(HostName.of("$host", "Live.Example.com.:8443")).isEqualTo("live.example.com");
        assertThat(HostName.of("$host", "a_b.example")).isEqualTo("a_b.example");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "-bad.example,  label starts with a dash",
        "a..b,          empty label",
        "[2001:db8::1], not a name at all",
        "e.com:http,    a port that is no number",
        "'e com',       a space",
    })
    void saysWhatIsNone(String raw, String why) {
        assertThatThrownBy(() -> HostName.of("$host", raw))
                .as(why)
                .isInstanceOf(BadLineException.class)
                .hasMessage("$host: '" + raw + "' is not a host name");
    }
}
