package io.matchday.launcher.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the launcher speaks. A line that is still changing is rewritten on a terminal and left out elsewhere. */
public final class Console {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ERASE_LINE = "\r\u001b[2K";

    private final PrintStream out;
    private final boolean terminal;
    private boolean changing;

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** One that nobody hears. */
    public static Console silent() {
        return new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    }

    /** A line that stays. */
    public synchronized void line(String text) {
        settle();
        out.println(text);
        out.flush();
    }

    /** Something as JSON, for programs. */
    public void json(Object told) {
        try {
            line(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("This cannot be told as JSON", ours);
        }
    }

    /** How far something is; the next line takes its place. */
    public synchronized void progress(String text) {
        if (terminal) {
            out.print(ERASE_LINE + text);
            out.flush();
            changing = true;
        }
    }

    /** Bytes as they are, for what others have written. */
    public synchronized void raw(byte[] bytes, int length) {
        settle();
        out.write(bytes, 0, length);
        out.flush();
    }

    private void settle() {
        if (changing) {
            out.print(ERASE_LINE);
            changing = false;
        }
    }
}
