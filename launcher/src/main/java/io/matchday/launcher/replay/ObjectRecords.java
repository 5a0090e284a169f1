package io.matchday.launcher.replay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** JSON objects one after another, as an array or not, over any number of lines. What stands between them is dropped. */
final class ObjectRecords implements Records {

    private final InputStream in;

    ObjectRecords(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<String> next() throws IOException {
        int one = in.read();
        while (one >= 0 && one != '{') {
            one = in.read();
        }
        return one < 0 ? Optional.empty() : Optional.of(object());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The rest of an object whose first brace has been read; cut short where the file is. */
    private String object() throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write('{');
        boolean text = false;
        for (int depth = 1; depth > 0; ) {
            int one = in.read();
            if (one < 0) {
                break;
            }
            object.write(one);
            if (text && one == '\\') {
                object.write(Math.max(' ', in.read()));
            } else if (one == '"') {
                text = !text;
            } else if (!text) {
                depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            }
        }
        return object.toString(ISO_8859_1);
    }
}
