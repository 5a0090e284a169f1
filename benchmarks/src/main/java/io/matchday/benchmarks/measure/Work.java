package io.matchday.benchmarks.measure;

import java.io.IOException;

/** What is measured: one round of it. */
@FunctionalInterface
public interface Work {

    /** Does it all once; the number of lines that went through. */
    long run() throws IOException;
}
