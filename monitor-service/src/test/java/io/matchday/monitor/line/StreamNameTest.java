package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamNameTest {

    private static LogRecord read(FieldReader reader, String text) throws BadLineException {
        LogRecord record = new LogRecord();
        byte[] bytes = text.getBytes(UTF_8);
        reader.read(record, new Slice().set(bytes, 0, bytes.length), "url");
        return record;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/live/match.flv,                              live/match",
        "/live/match.m3u8?token=/a.b,                  live/match",
        "/live/match-1234.ts,                          live/match",
        "/live/match_7.m4s#x,                          live/match",
        "/live/match/720p/seg-1.TS,                    live/match",
        "/live/%E4%BD%A0%2520b.ts,                     live/你 b",
        "live/match.mpd,                               live/match",
        "/live/-7.ts,                                  live/-7",
        "/live/a.b.ts,                                 live/a.b",
        "/match.flv,                                   ''",
        "/live/index.html,                             ''",
        "/live/match,                                  ''",
        "/live/.ts,                                    ''",
        "/,                                            ''",
        "/index.html?CMCD=bl%3D1%2Ccid%3D%22x%22,      x",
        "/live/a.ts?b=1&CMCD=cid%3D%22x%22,            live/a",
        "/index.html?XCMCD=cid%3D%22x%22,              ''",
        "'/index.html?CMCD=cid=\"x,y\",bs&z',          'x,y'",
        "/index.html?CMCD=cid%3D%22x,                  ''",
    })
    void readsPaths(String path, String stream) throws BadLineException {
        assertThat(read(Fields.PATH, path).stream()).hasToString(stream);
        assertThat(read(Fields.REQUEST, "GET " + path + " HTTP/1.1").stream()).hasToString(stream);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/assets/app-1234.js?v=1.2,    assets/app, the number of a build and the extension say nothing",
        "/assets/17/9e37.js,           assets/17, two segments are enough",
        "/api/v1.2/login,              api/v1.2, a dot within the path begins no extension",
        "/index.html,                  index, there may be one segment only",
        "/a%20b/c.html,                a b/c, as streams are",
        "/,                            '', the root has no name",
        "/live/,                       live/, nor has a folder a second one",
        "/live/match.flv,              '', a stream has its own name",
    })
    void cutsFiles(String path, String file, String why) throws BadLineException {
        assertThat(read(Fields.PATH, path).file()).as(why).hasToString(file);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://e.com:8443/live/a.ts?x, e.com:8443, live/a",
        "https://e.com?CMCD=cid=x,       e.com,      x",
        "rtmp://e.com/live/a,            e.com,      ''",
        "/live/a.ts,                     '',         live/a",
        "http://,                        '',         ''",
    })
    void readsUrls(String url, String domain, String stream) throws BadLineException {
        LogRecord record = read(Fields.URL, url);
        assertThat(record.domain()).hasToString(domain);
        assertThat(record.stream()).hasToString(stream);
        assertThat(read(Fields.REQUEST_URL, "GET " + url).domain()).hasToString(domain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a=1&CMCD=bs, true",
        "CMCD=bs%3D%3F1, true",
        "CMCD=bs%3D%3F0, false",
        "CMCD=bl%3D1, false",
        "CMCD=, false"
    })
    void readsThatAPlayerHadRunOut(String query, boolean starved) throws BadLineException {
        assertThat(read(Fields.QUERY, query).starved()).isEqualTo(starved);
    }
}
