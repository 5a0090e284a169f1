package io.matchday.monitor.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.line.Framing;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Slice;

/**
 * Another format, for lines that need not name their domain.
 *
 * @param format reads the lines
 * @param domain what they are counted under unless they say otherwise
 */
record WithDomain(LogFormat format, String domain) implements LogFormat {

    @Override
    public Framing framing() {
        return format.framing();
    }

    @Override
    public LineParser parser(long received) {
        LineParser parser = format.parser(received);
        byte[] bytes = domain.getBytes(UTF_8);
        Slice standing = new Slice().set(bytes, 0, bytes.length);
        return (buffer, from, to, record) -> {
            record.domainUnlessTold(standing, "domain");
            return parser.parse(buffer, from, to, record);
        };
    }
}
