package io.matchday.benchmarks.peer;

import io.matchday.benchmarks.log.LogFiles;
import io.matchday.benchmarks.measure.Case;
import java.io.IOException;
import java.util.OptionalDouble;

/** Another tool, doing with the same log what comes closest to a case of ours. */
public interface Peer {

    /** The tool and what it does. */
    String name();

    /** The case of ours that it is compared with. */
    Case comparable();

    /** Lines per CPU-second, over all its threads and processes; empty when it is not installed. */
    OptionalDouble linesPerCpuSecond(LogFiles files, long lines) throws IOException;
}
