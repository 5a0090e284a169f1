package io.matchday.monitor.line;

import java.util.stream.Stream;

/**
 * The stream that a media request is for, as {@code application/name}: the first two segments of its path, without the
 * file's extension and the number of a segment. This is how live platforms lay out their addresses
 * ({@code /AppName/StreamName.flv}, {@code /AppName/StreamName.m3u8}, {@code /AppName/StreamName-1234.ts}). Requests for
 * other files belong to no stream, unless their query carries CMCD that names the content; their path is only kept, and cut
 * when something is wrong with them.
 */
final class StreamName {

    private static final int LONGEST_SCHEME = 8;
    private static final int LOWER_CASE = 0x20;
    private static final int[] MEDIA = Stream.of(
                    "ts", "m3u8", "flv", "m4s", "mp4", "mpd", "cmfv", "cmfa", "aac", "m4a", "m4v")
            .mapToInt(extension -> extension.chars().reduce(0, StreamName::packed))
            .toArray();

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
        return Bytes.findEither(buffer, from, to, '/', '?');
    }

    /** Where the target of a request begins, behind the method. */
    private static int target(Slice request) {
        return Math.min(Bytes.find(request.buffer(), request.from(), request.to(), (byte) ' ') + 1, request.to());
    }

    private static void fromTarget(LogRecord record, byte[] buffer, int from, int to) {
        int end = Bytes.findEither(buffer, from, to, '?', '#');
        fromPath(record, buffer, from, end);
        if (end + 1 < to) {
            Cmcd.fromQuery(record, buffer, end + 1, to);
        }
    }

    private static void fromPath(LogRecord record, byte[] buffer, int from, int end) {
        int application = from < end && buffer[from] == '/' ? from + 1 : from;
        int name = Bytes.find(buffer, application, end, (byte) '/') + 1;
        int dot = dotOfFile(buffer, name, end);
        if (dot < 0 || !media(buffer, dot + 1, end)) {
            record.path().set(buffer, application, end);
            return;
        }
        int slash = Bytes.find(buffer, name, dot, (byte) '/');
        int nameEnd = slash < dot ? slash : withoutNumber(buffer, name, dot);
        PercentCode.undo(record.stream().set(buffer, application, nameEnd), record.scratch());
    }

    /** Cuts the path of a file to its first two segments, without number and extension. */
    static void cutFile(LogRecord record) {
        Slice path = record.path();
        byte[] buffer = path.buffer();
        int slash = Bytes.find(buffer, path.from(), path.to(), (byte) '/');
        int name = Math.min(slash + 1, path.to());
        int next = Bytes.find(buffer, name, path.to(), (byte) '/');
        int begin = slash < path.to() ? name : path.from();
        int dot = next < path.to() ? -1 : dotOfFile(buffer, begin, path.to());
        int end = withoutNumber(buffer, begin, dot < 0 ? next : dot);
        PercentCode.undo(path.set(buffer, path.from(), end), record.scratch());
    }

    /** Where the extension of the last segment begins; -1 when it has none, or nothing before it. */
    private static int dotOfFile(byte[] buffer, int from, int end) {
        int at = end - 1;
        while (at > from && buffer[at] != '.' && buffer[at] != '/') {
            at--;
        }
        return at > from && buffer[at] == '.' && buffer[at - 1] != '/' ? at : -1;
    }

    private static boolean media(byte[] buffer, int from, int end) {
        if (end - from > Integer.BYTES) {
            return false;
        }
        int extension = 0;
        for (int at = from; at < end; at++) {
            extension = packed(extension, buffer[at]);
        }
        for (int one : MEDIA) {
            if (one == extension) {
                return true;
            }
        }
        return false;
    }

    /** An extension in one number, whatever the case of its letters. */
    private static int packed(int before, int letter) {
        return (before << Byte.SIZE) | (letter & 0xFF) | LOWER_CASE;
    }

    /** Drops {@code -1234} or {@code _1234} from the end of a name. */
    private static int withoutNumber(byte[] buffer, int from, int end) {
        int at = end;
        while (at > from && buffer[at - 1] >= '0' && buffer[at - 1] <= '9') {
            at--;
        }
        return at < end && at - 1 > from && (buffer[at - 1] == '-' || buffer[at - 1] == '_') ? at - 1 : end;
    }
}
