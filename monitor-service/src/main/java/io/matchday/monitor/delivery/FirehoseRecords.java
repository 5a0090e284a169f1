package io.matchday.monitor.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The data of Firehose's records one after another, each ended by a line end. */
final class FirehoseRecords extends InputStream {

    /** Firehose takes records of up to 1,000 KiB; Base64 makes four characters of three bytes. */
    private static final int LONGEST_RECORD = 2 << 20;

    private static final int DEEPEST = 8;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_RECORD)
                    .build())
            .build();

    private final InputStream envelope;
    private final Data data = new Data();
    private JsonParser json;
    private int at;

    FirehoseRecords(InputStream envelope) {
        this.envelope = envelope;
    }

    @Override
    public int read() throws IOException {
        return fill() ? data.bytes()[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int got = Math.min(length, data.size() - at);
        System.arraycopy(data.bytes(), at, into, offset, got);
        at += got;
        return got;
    }

    private boolean fill() throws IOException {
        if (json == null) {
            begin();
        }
        while (at == data.size()) {
            if (!next()) {
                return false;
            }
        }
        return true;
    }

    /** Moves to the list of records. */
    private void begin() throws IOException {
        json = JSON.createParser(envelope);
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("Not a Firehose envelope");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean records = json.currentName().equals("records");
            if (json.nextToken() == JsonToken.START_ARRAY && records) {
                return;
            }
            json.skipChildren();
        }
        throw new IOException("A Firehose envelope without records");
    }

    /** Reads one record; false when there are no more. */
    private boolean next() throws IOException {
        data.reset();
        at = 0;
        JsonToken token = json.nextToken();
        if (token == null || token == JsonToken.END_ARRAY) {
            skipRest();
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals("data");
            if (json.nextToken() == JsonToken.VALUE_STRING && wanted) {
                decode();
            } else {
                json.skipChildren();
            }
        }
        if (data.size() > 0 && data.bytes()[data.size() - 1] != '\n') {
            data.write('\n');
        }
        return true;
    }

    private void decode() throws IOException {
        try {
            json.readBinaryValue(data);
        } catch (IllegalArgumentException notBase64) {
            throw new IOException("Not Base64", notBase64);
        }
    }

    /** To the end of the envelope, so that one cut short is noticed. */
    private void skipRest() throws IOException {
        if (json.isClosed()) {
            return;
        }
        while (json.nextToken() != null) {
            json.skipChildren();
        }
    }

    /** Gives its bytes away without copying them. */
    private static final class Data extends ByteArrayOutputStream {

        byte[] bytes() {
            return buf;
        }
    }
}
