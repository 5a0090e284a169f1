package io.matchday.monitor.line;

/**
 * What one line says, in our words. One instance is filled again for every line of a body, so whoever receives it takes
 * what it needs before returning. A dimension that the source does not tell is an empty slice.
 */
public final class LogRecord {

    /** Stands for a number that the source does not tell. */
    public static final int UNKNOWN = -1;

    private static final int FIRST_ERROR = 400;
    private static final int HAS_DAY = 1;
    private static final int HAS_TIME = 2;
    private static final int HAS_STATUS = 4;
    private static final int HAS_INSTANT = 8;
    private static final int HAS_DOMAIN = 16;
    private static final int STARVED = 32;
    private static final int PASSED_OVER = 64;

    private final Slice domain = new Slice();
    private final Slice stream = new Slice();
    private final Slice path = new Slice();
    private final Slice node = new Slice();
    private final Slice isp = new Slice();
    private final Slice region = new Slice();
    private final Slice cache = new Slice();
    private final Slice errorClass = new Slice();
    private final Slice client = new Slice();
    private final Scratch scratch = new Scratch();
    private final CmcdPairs cmcd = new CmcdPairs();
    private final RecentTime clock = new RecentTime();
    private final RecentTime stamp = new RecentTime();
    private String domainField = "domain";
    private int told;
    private long dayMillis;
    private long timeMillis;
    private int status;
    private int originStatus;
    private long bytes;
    private long firstByteMicros;
    private long durationMicros;

    public LogRecord() {
        clear();
    }

    /** Forgets the line before. */
    public void clear() {
        told = 0;
        dayMillis = 0;
        timeMillis = 0;
        status = 0;
        bytes = 0;
        originStatus = UNKNOWN;
        firstByteMicros = UNKNOWN;
        durationMicros = UNKNOWN;
        domain.clear();
        stream.clear();
        path.clear();
        node.clear();
        isp.clear();
        region.clear();
        cache.clear();
        errorClass.clear();
        client.clear();
        scratch.clear();
    }

    /** The point in time, in milliseconds since the epoch. */
    public void time(long epochMillis) {
        dayMillis = 0;
        timeMillis = epochMillis;
        told |= HAS_DAY | HAS_TIME | HAS_INSTANT;
    }

    /** The day, for formats that write it in a field of its own; a point in time told elsewhere is better. */
    public void day(long epochMillis) {
        if ((told & HAS_INSTANT) == 0) {
            dayMillis = epochMillis;
            told |= HAS_DAY;
        }
    }

    /** The time of day, for formats that write the day elsewhere. */
    public void timeOfDay(long millis) {
        if ((told & HAS_INSTANT) == 0) {
            timeMillis = millis;
            told |= HAS_TIME;
        }
    }

    public void status(int value) {
        status = value;
        told |= HAS_STATUS;
    }

    public void originStatus(int value) {
        originStatus = value;
    }

    public void bytes(long value) {
        bytes = value;
    }

    public void firstByteMicros(long value) {
        firstByteMicros = value;
    }

    public void durationMicros(long value) {
        durationMicros = value;
    }

    /** Whether day and time were told. */
    public boolean hasTime() {
        return (told & (HAS_DAY | HAS_TIME)) == (HAS_DAY | HAS_TIME);
    }

    public boolean hasStatus() {
        return (told & HAS_STATUS) != 0;
    }

    /** When the request was served, in milliseconds since the epoch. */
    public long timeMillis() {
        return dayMillis + timeMillis;
    }

    /** HTTP status; 0 when the connection ended without one, as when a client leaves or a push breaks off. */
    public int status() {
        return status;
    }

    /** Status the origin gave; {@link #UNKNOWN} when it was not asked or is not told. */
    public int originStatus() {
        return originStatus;
    }

    /** Bytes sent to the client. */
    public long bytes() {
        return bytes;
    }

    /** Time until the first byte went out, in microseconds, or {@link #UNKNOWN}. */
    public long firstByteMicros() {
        return firstByteMicros;
    }

    /** Time the request took, in microseconds, or {@link #UNKNOWN}. */
    public long durationMicros() {
        return durationMicros;
    }

    /** Host asked for, as the source writes it. */
    public Slice domain() {
        return domain;
    }

    /** The host asked for, and the source's own name of the field that says so. */
    public void domain(Slice value, String field) {
        domain.set(value);
        domainField = field;
        told |= HAS_DOMAIN;
    }

    /** What the line is counted under as long as none of its own fields names the host. */
    public void domainUnlessTold(Slice value, String field) {
        if (!namesDomain()) {
            domain.set(value);
            domainField = field;
        }
    }

    /** Whether a field of the line itself told the domain. */
    public boolean namesDomain() {
        return (told & HAS_DOMAIN) != 0;
    }

    /** The name of the field that told the domain. */
    public String domainField() {
        return domainField;
    }

    /** Stream, as application and name parted by a slash. */
    public Slice stream() {
        return stream;
    }

    /** The stream of this name in an application; without an application the name alone, without a name nothing. */
    public void stream(Slice application, Slice name) {
        if (name.isEmpty() || application.isEmpty()) {
            stream.set(name);
            return;
        }
        scratch.begin(application.length() + 1 + name.length());
        scratch.add(application);
        scratch.add((byte) '/');
        scratch.add(name);
        scratch.end(stream);
    }

    /** The path as it was asked for, where it names no stream. */
    Slice path() {
        return path;
    }

    /**
     * What was asked for where that is no stream: the first two segments of the path, without number and extension. To be
     * asked once of a line.
     */
    public Slice file() {
        StreamName.cutFile(this);
        return path;
    }

    /** Whether the player had run out of media before it asked (CMCD's {@code bs}). */
    public boolean starved() {
        return (told & STARVED) != 0;
    }

    public void starved(boolean value) {
        told = value ? told | STARVED : told & ~STARVED;
    }

    /** Says that the line belongs to the format and is not to be counted, such as a test or a request of the CDN's own. */
    public void passOver() {
        told |= PASSED_OVER;
    }

    public boolean passedOver() {
        return (told & PASSED_OVER) != 0;
    }

    /** Edge node or point of presence that served. */
    public Slice node() {
        return node;
    }

    /** Carrier of the client. */
    public Slice isp() {
        return isp;
    }

    /** Region of the client. */
    public Slice region() {
        return region;
    }

    /** What the cache did, in the vendor's word. */
    public Slice cache() {
        return cache;
    }

    /** The vendor's own word or number for what went wrong. */
    public Slice errorClass() {
        return errorClass;
    }

    /** The client's address, for finding its carrier and region; never stored. */
    public Slice client() {
        return client;
    }

    /** Room for text whose escapes are undone. */
    Scratch scratch() {
        return scratch;
    }

    /** Times as nginx writes them. */
    RecentTime clock() {
        return clock;
    }

    /** Times in any other way. */
    RecentTime stamp() {
        return stamp;
    }

    CmcdPairs cmcd() {
        return cmcd;
    }

    /** Whether a line with this status counts as an error. */
    public static boolean isError(int status) {
        return status == 0 || status >= FIRST_ERROR;
    }
}
