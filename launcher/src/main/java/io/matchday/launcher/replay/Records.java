package io.matchday.launcher.replay;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of a log in their order, as text of one character per byte. */
interface Records extends Closeable {

    /** The next one without its line end; empty at the end of the log. */
    Optional<String> next() throws IOException;
}
