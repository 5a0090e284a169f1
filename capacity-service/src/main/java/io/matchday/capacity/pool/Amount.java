package io.matchday.capacity.pool;

/** Bound on amounts, far above any real pool, so that thousands of them can be added up in 64 bits. */
public final class Amount {
    public static final long GREATEST = 1_000_000_000_000_000L;

    private Amount() {}
}
