package io.matchday.monitor.line;

/** What the fields of logs mean. Every format is a table of names and these. */
public final class Fields {

    /** Says nothing that is counted. */
    public static final FieldReader IGNORED = (record, value, field) -> {};

    public static final FieldReader DOMAIN = LogRecord::domain;

    /** The domain, unless a better field has told it. */
    public static final FieldReader DOMAIN_OTHERWISE = (record, value, field) -> {
        if (!record.namesDomain()) {
            record.domain(value, field);
        }
    };

    /** A URL of which only the host is wanted, unless it is an address or this very machine. */
    public static final FieldReader HOST_OF_URL = HostOfUrl::read;

    public static final FieldReader STREAM =
            (record, value, field) -> record.stream().set(value);

    /** A path, with or without a query, of which media files tell the stream. */
    public static final FieldReader PATH = (record, value, field) -> StreamName.fromPath(record, value);

    /** A path as before, in which slashes may be percent-encoded too. */
    public static final FieldReader ENCODED_PATH = decoded(PATH);

    /** The query of a request, which may carry CMCD. */
    public static final FieldReader QUERY =
            (record, value, field) -> Cmcd.fromQuery(record, value.buffer(), value.from(), value.to());

    /** CMCD in a field of its own, such as a header. */
    public static final FieldReader CMCD = Cmcd::fromField;

    /** A whole URL, which tells the stream, and the domain where no other field does. */
    public static final FieldReader URL = StreamName::fromUrl;

    /** A request line such as {@code GET /live/a.m3u8 HTTP/1.1}. */
    public static final FieldReader REQUEST = (record, value, field) -> StreamName.fromRequest(record, value);

    /** A request line with a whole URL in it. */
    public static final FieldReader REQUEST_URL = StreamName::fromRequest;

    public static final FieldReader NODE =
            (record, value, field) -> record.node().set(value);

    /** The node, unless a better field has told it. */
    public static final FieldReader NODE_OTHERWISE = (record, value, field) -> {
        if (record.node().isEmpty()) {
            record.node().set(value);
        }
    };

    /** The servers a request went through, the edge first: {@code edge-cache01[14],mid02[8]}. */
    public static final FieldReader VIA = (record, value, field) -> Via.node(record, value);

    /** The same with names that tell province and carrier: {@code CHN-SCchengdu-CMCCZJ7-CACHE42[5]}. */
    public static final FieldReader VIA_WITH_PLACE = (record, value, field) -> Via.nodeAndPlace(record, value);

    public static final FieldReader ISP = (record, value, field) -> record.isp().set(value);

    /** The carrier, unless a better field has told it. */
    public static final FieldReader ISP_OTHERWISE = (record, value, field) -> {
        if (record.isp().isEmpty()) {
            record.isp().set(value);
        }
    };

    public static final FieldReader REGION =
            (record, value, field) -> record.region().set(value);

    /** The region, unless a finer field has told it. */
    public static final FieldReader REGION_OTHERWISE = (record, value, field) -> {
        if (record.region().isEmpty()) {
            record.region().set(value);
        }
    };

    public static final FieldReader CACHE =
            (record, value, field) -> record.cache().set(value);

    /** What the cache did, unless a better field has told it. */
    public static final FieldReader CACHE_OTHERWISE = (record, value, field) -> {
        if (record.cache().isEmpty()) {
            record.cache().set(value);
        }
    };

    public static final FieldReader ERROR_CLASS =
            (record, value, field) -> record.errorClass().set(value);

    public static final FieldReader CLIENT =
            (record, value, field) -> record.client().set(value);

    public static final FieldReader STATUS = (record, value, field) -> record.status(FieldValue.status(field, value));

    /** The origin's status; 0 says that it was not asked, and of several attempts the last one counts. */
    public static final FieldReader ORIGIN_STATUS = OriginStatus::read;

    public static final FieldReader BYTES = (record, value, field) -> record.bytes(FieldValue.bytes(field, value));

    /** Bytes of the body alone, where no other field tells those of the whole response. */
    public static final FieldReader BYTES_OTHERWISE = (record, value, field) -> {
        long bytes = FieldValue.bytes(field, value);
        if (record.bytes() == 0) {
            record.bytes(bytes);
        }
    };

    public static final FieldReader DURATION_SECONDS =
            (record, value, field) -> record.durationMicros(FieldValue.seconds(field, value));

    public static final FieldReader DURATION_MILLIS =
            (record, value, field) -> record.durationMicros(FieldValue.millis(field, value));

    /** The same, unless a better field has told it. */
    public static final FieldReader DURATION_MILLIS_OTHERWISE = (record, value, field) -> {
        long micros = FieldValue.millis(field, value);
        if (record.durationMicros() == LogRecord.UNKNOWN) {
            record.durationMicros(micros);
        }
    };

    public static final FieldReader DURATION_MICROS =
            (record, value, field) -> record.durationMicros(FieldValue.micros(field, value));

    public static final FieldReader FIRST_BYTE_SECONDS =
            (record, value, field) -> record.firstByteMicros(FieldValue.seconds(field, value));

    /** Seconds of several attempts, as nginx writes them ({@code 0.004, 0.120 : 0.010}), of which the last one counts. */
    public static final FieldReader FIRST_BYTE_OF_ATTEMPTS = (record, value, field) -> {
        if (!LastAttempt.of(value).absent()) {
            record.firstByteMicros(FieldValue.seconds(field, value));
        }
    };

    public static final FieldReader FIRST_BYTE_MILLIS =
            (record, value, field) -> record.firstByteMicros(FieldValue.millis(field, value));

    /** The same, unless a better field has told it. */
    public static final FieldReader FIRST_BYTE_MILLIS_OTHERWISE = (record, value, field) -> {
        long micros = FieldValue.millis(field, value);
        if (record.firstByteMicros() == LogRecord.UNKNOWN) {
            record.firstByteMicros(micros);
        }
    };

    public static final FieldReader FIRST_BYTE_MICROS =
            (record, value, field) -> record.firstByteMicros(FieldValue.micros(field, value));

    /** {@code 31/Oct/2026:12:00:00 +0800} */
    public static final FieldReader TIME_NGINX =
            (record, value, field) -> record.time(record.clock().of(value, field, LogTime::nginx));

    /** RFC 3339, or unix time in seconds, milliseconds, microseconds or nanoseconds, told apart by size. */
    public static final FieldReader TIME =
            (record, value, field) -> record.time(record.stamp().of(value, field, LogTime::any));

    /** The time, unless a better field has told it. */
    public static final FieldReader TIME_OTHERWISE = (record, value, field) -> {
        long time = record.stamp().of(value, field, LogTime::any);
        if (!record.hasTime()) {
            record.time(time);
        }
    };

    /** {@code 2026-10-31} */
    public static final FieldReader DATE = (record, value, field) -> record.day(LogTime.day(field, value));

    /** {@code 12:00:00} */
    public static final FieldReader TIME_OF_DAY =
            (record, value, field) -> record.timeOfDay(LogTime.timeOfDay(field, value));

    /** Name of the content, which stands for the stream where the path tells none. */
    public static final FieldReader CONTENT = (record, value, field) -> {
        if (record.stream().isEmpty()) {
            record.stream().set(value);
        }
    };

    /** Whether the player had run out of media. */
    public static final FieldReader STARVED = (record, value, field) -> record.starved(!Flag.isFalse(value));

    /** A mark of lines that are to be counted; those where it says no are passed over. */
    public static final FieldReader COUNTED = (record, value, field) -> {
        if (Flag.isFalse(value)) {
            record.passOver();
        }
    };

    /** A mark of lines that are not to be counted, such as a test or a request of the CDN's own. */
    public static final FieldReader NOT_COUNTED = (record, value, field) -> {
        if (!Flag.isFalse(value)) {
            record.passOver();
        }
    };

    private Fields() {}

    /** A field whose text is percent-encoded. */
    public static FieldReader decoded(FieldReader reader) {
        return (record, value, field) -> {
            PercentCode.undo(value, record.scratch());
            reader.read(record, value, field);
        };
    }

    /** The same where a plus sign is a space. */
    public static FieldReader formDecoded(FieldReader reader) {
        return (record, value, field) -> {
            PercentCode.undoForm(value, record.scratch());
            reader.read(record, value, field);
        };
    }
}
