package io.matchday.launcher.process;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports for tests: below those that the system gives to outgoing connections, which could take them at any moment. */
public final class TestPorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 30_000;
    private static final int MANAGEMENT_ABOVE = 1000;

    private TestPorts() {}

    /** A port that is free now, and so is the management port that belongs to it. */
    public static int free() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, LAST))
                .filter(port -> Port.free(port) && Port.free(port + MANAGEMENT_ABOVE))
                .findFirst()
                .orElseThrow();
    }
}
