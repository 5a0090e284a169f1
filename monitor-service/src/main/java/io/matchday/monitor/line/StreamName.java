package io.matchday.monitor.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The stream that a media request is for, as {@code application/name}: the first two segments of its path, without the
 * file's extension and the number of a segment. This is how live platforms lay out their addresses
 * ({@code /AppName/StreamName.flv}, {@code /AppName/StreamName.m3u8}, {@code /AppName/StreamName-1234.ts}). Requests for
 * other files belong to no stream, unless their query carries CMCD that names the content.
 */
final class StreamName {

    private static final byte[][] MEDIA = {
        bytes("flv"),
        bytes("m3u8"),
        bytes("ts"),
        bytes("m4s"),
        bytes("mpd"),
        bytes("mp4"),
        bytes("cmfv"),
        bytes("cmfa"),
        bytes("aac"),
        bytes("m4a"),
        bytes("m4v")
    };
    private static final int LONGEST_SCHEME = 8;
    private static final int LOWER_CASE = 0x20;

    private StreamName() {}

    /** {@code GET /live/a.m3u8 HTTP/1.1} */
    static void fromRequest(LogRecord record, Slice request) {
        byte[] buffer = request.buffer();
        int from = target(request);
        if (from < request.to()) {
            fromTarget(record, buffer, from, Bytes.find(buffer, from, request.to(), (byte) ' '));
        }
    }

    /** The same, where the target is a whole URL that names the domain. */
    static void fromRequest(LogRecord record, Slice request, String field) {
        int from = target(request);
        int end = Bytes.find(request.buffer(), from, request.to(), (byte) ' ');
        fromUrl(record, request.set(request.buffer(), from, end), field);
    }

    static void fromPath(LogRecord record, Slice path) {
        fromTarget(record, path.buffer(), path.from(), path.to());
    }

    static void fromUrl(LogRecord record, Slice url, String field) {
        byte[] buffer = url.buffer();
        int from = authority(buffer, url.from(), url.to());
        int end = endOfAuthority(buffer, from, url.to());
        int to = url.to();
        int begin = from > url.from() ? end : from;
        if (from > url.from() && !record.namesDomain()) {
            record.domain(url.set(buffer, from, end), field);
        }
        fromTarget(record, buffer, begin, to);
    }

    /** Where the host begins; the beginning itself when it is a mere path. */
    static int authority(byte[] buffer, int from, int to) {
        int last = Math.min(to - 2, from + LONGEST_SCHEME);
        for (int at = from; at < last; at++) {
            if (buffer[at] == ':' && buffer[at + 1] == '/' && buffer[at + 2] == '/') {
                return at + 3;
            }
        }
        return from;
    }

    static int endOfAuthority(byte[] buffer, int from, int to) {
        int end = from;
        while (end < to && buffer[end] != '/' && buffer[end] != '?') {
            end++;
        }
        return end;
    }

    /** Where the target of a request begins, behind the method. */
    private static int target(Slice request) {
        return Math.min(Bytes.find(request.buffer(), request.from(), request.to(), (byte) ' ') + 1, request.to());
    }

    private static void fromTarget(LogRecord record, byte[] buffer, int from, int to) {
        int end = from;
        while (end < to && buffer[end] != '?' && buffer[end] != '#') {
            end++;
        }
        fromPath(record, buffer, from, end);
        if (end + 1 < to) {
            Cmcd.fromQuery(record, buffer, end + 1, to);
        }
    }

    private static void fromPath(LogRecord record, byte[] buffer, int from, int end) {
        int application = from < end && buffer[from] == '/' ? from + 1 : from;
        int name = Bytes.find(buffer, application, end, (byte) '/') + 1;
        int file = lastSlash(buffer, name, end) + 1;
        int dot = lastDot(buffer, file, end);
        if (name >= end || dot < 0 || !media(buffer, dot + 1, end)) {
            return;
        }
        int nameEnd = file == name ? withoutNumber(buffer, name, dot) : Bytes.find(buffer, name, end, (byte) '/');
        PercentCode.undo(record.stream().set(buffer, application, nameEnd), record.scratch());
    }

    /** The last slash from here on, or the place before here. */
    private static int lastSlash(byte[] buffer, int from, int end) {
        int at = end - 1;
        while (at >= from && buffer[at] != '/') {
            at--;
        }
        return Math.max(at, from - 1);
    }

    private static int lastDot(byte[] buffer, int from, int end) {
        for (int at = end - 1; at > from; at--) {
            if (buffer[at] == '.') {
                return at;
            }
        }
        return -1;
    }

    private static boolean media(byte[] buffer, int from, int end) {
        for (byte[] extension : MEDIA) {
            if (end - from == extension.length && matches(buffer, from, extension)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] buffer, int from, byte[] extension) {
        for (int i = 0; i < extension.length; i++) {
            if ((buffer[from + i] | LOWER_CASE) != (extension[i] | LOWER_CASE)) {
                return false;
            }
        }
        return true;
    }

    /** Drops {@code -1234} or {@code _1234} from the end of a name. */
    private static int withoutNumber(byte[] buffer, int from, int end) {
        int at = end;
        while (at > from && buffer[at - 1] >= '0' && buffer[at - 1] <= '9') {
            at--;
        }
        return at < end && at - 1 > from && (buffer[at - 1] == '-' || buffer[at - 1] == '_') ? at - 1 : end;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
