package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The host in a URL, where it is a name that can be counted under. */
final class HostOfUrl {

    private static final byte[] THIS_MACHINE = "localhost".getBytes(US_ASCII);

    private HostOfUrl() {}

    static void read(LogRecord record, Slice url, String field) {
        byte[] buffer = url.buffer();
        int from = StreamName.authority(buffer, url.from(), url.to());
        int end = StreamName.endOfAuthority(buffer, from, url.to());
        int name = Bytes.find(buffer, from, end, (byte) ':');
        if (from == url.from() || record.namesDomain() || address(buffer, from, name)) {
            return;
        }
        if (!url.set(buffer, from, name).is(THIS_MACHINE)) {
            record.domain(url, field);
        }
    }

    /** Digits and dots only, or the bracket of an IPv6 address. */
    private static boolean address(byte[] buffer, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean digit = buffer[at] >= '0' && buffer[at] <= '9';
            if (!digit && buffer[at] != '.') {
                return buffer[at] == '[';
            }
        }
        return true;
    }
}
