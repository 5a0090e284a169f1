package io.matchday.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

    @ParameterizedTest(name = "{0}, {1} to {2}:{3}: foreign {4}, because {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,           -,                          intake.example, -1,   false, programs say nothing",
                "same-origin, https://intake.example,     intake.example, -1,   false, a page of its own",
                "none,        -,                          intake.example, -1,   false, somebody typed the address",
                "cross-site,  https://evil.example,       intake.example, -1,   true,  another site",
                "same-site,   https://wiki.example,       intake.example, -1,   true,  another host of the same domain",
                "cross-site,  https://intake.example,     intake.example, -1,   true,  what the browser judged counts",
                "unheard-of,  -,                          intake.example, -1,   true,  what is not known is not own",
                "-,           https://intake.example,     intake.example, -1,   false, an older browser on its own page",
                "-,           https://intake.example,     intake.example, 443,  false, the port that https has anyway",
                "-,           https://INTAKE.example,     intake.example, -1,   false, hosts have no case",
                "-,           http://intake.example:8081, intake.example, 8081, false, over http too",
                "-,           http://127.0.0.1:8081,      127.0.0.1,      8081, false, by address",
                "-,           http://[::1]:8081,          [::1],          8081, false, by a longer address",
                "-,           http://127.0.0.1:9999,      127.0.0.1,      8081, true,  another program on the same machine",
                "-,           https://evil.example,       intake.example, -1,   true,  another site",
                "-,           https://intake.example.evil.example, intake.example, -1, true, a name that begins alike",
                "-,           null,                       intake.example, -1,   true,  a page that hides where it is from",
                "-,           '',                         intake.example, -1,   true,  nothing is said of it",
                "-,           ://,                        intake.example, -1,   true,  no address",
            })
    void aPageOfAnotherSiteIsTold(
            String fetchSite, String origin, String host, int port, boolean foreign, String because) {
        assertThat(new Sender(fetchSite, origin, host, port).foreign())
                .as(because)
                .isEqualTo(foreign);
    }
}
