package io.matchday.launcher;

/** What the shell learns. */
final class ExitStatus {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private ExitStatus() {}

    static int of(boolean good) {
        return good ? DONE : FAILED;
    }
}
