package io.matchday.benchmarks.evaluate.fault;

/** One request and how it was answered. Filled anew for every line. */
final class Answer {

    static final double UNKNOWN = -1;

    Edge node;
    String isp;
    String region;
    /** Stream, or path of a file, as the monitor is to name it. */
    String asked;

    String path;
    boolean live;
    String cache;
    int status;
    /** 0 when the origin was not asked. */
    int originStatus;

    double firstByteSeconds;
    long bytes;

    boolean missed() {
        return cache.equals("MISS");
    }

    /** Ends it without a body. */
    void fail(int with, String cacheState, int origin) {
        status = with;
        cache = cacheState;
        originStatus = origin;
        bytes = 0;
    }
}
