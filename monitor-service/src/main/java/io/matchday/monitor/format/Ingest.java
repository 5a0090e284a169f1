package io.matchday.monitor.format;

import io.matchday.monitor.line.Closing;
import io.matchday.monitor.line.FieldReader;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Slice;

/** Callbacks name the application and the stream in two fields, in any order, and again in what the client sent. */
final class Ingest {

    private static final int FINE = 200;
    private static final int WITHOUT_STATUS = 0;

    /** A push or cut that went as it should, unless another field says that it did not. */
    static final FieldReader WENT_WELL = (record, value, field) -> {
        if (!record.hasStatus()) {
            record.status(FINE);
        }
    };

    /** A push that broke; it has no HTTP status. */
    static final FieldReader BROKE = (record, value, field) -> record.status(WITHOUT_STATUS);

    private final Slice application = new Slice();
    private final Slice name = new Slice();

    /** The application; where there are several such fields, the first one tells it. */
    FieldReader application() {
        return (record, value, field) -> {
            if (application.isEmpty()) {
                trim(application.set(value));
            }
        };
    }

    /** The stream's name in its application; the first one counts. */
    FieldReader name() {
        return (record, value, field) -> {
            if (name.isEmpty()) {
                name.set(value);
            }
        };
    }

    /** Puts the two together when all fields are read. */
    Closing before(Closing closing) {
        return record -> {
            if (!name.isEmpty()) {
                record.stream(application, name);
            }
            closing.check(record);
        };
    }

    /** A parser that forgets the record before. */
    LineParser around(LineParser parser) {
        return (buffer, from, to, record) -> {
            application.clear();
            name.clear();
            return parser.parse(buffer, from, to, record);
        };
    }

    /** The same for callbacks that do not tell the time. */
    LineParser around(LineParser parser, long received) {
        LineParser forgetting = around(parser);
        return (buffer, from, to, record) -> {
            record.time(received);
            return forgetting.parse(buffer, from, to, record);
        };
    }

    /** Takes the slashes off that some write around an application. */
    private static void trim(Slice text) {
        int from = text.from();
        int to = text.to();
        while (from < to && text.buffer()[from] == '/') {
            from++;
        }
        while (to > from && text.buffer()[to - 1] == '/') {
            to--;
        }
        text.set(text.buffer(), from, to);
    }
}
