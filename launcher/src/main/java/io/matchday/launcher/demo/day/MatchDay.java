package io.matchday.launcher.demo.day;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/** A day of two matches as its logs tell it. The same seed, begin and domains give the same bytes. */
public final class MatchDay {

    /** Log time is cut into slots as the monitor cuts it. */
    public static final Duration SLOT = Duration.ofSeconds(10);

    /** Six minutes in the second match, when most are watching. */
    private static final Fault FAULT = new Fault("edge-cn-south-02", 600, 636, 0.8);

    /** Five minutes before the doors open, every domain is tried once. */
    private static final int REHEARSAL = -30;

    private final long seed;
    private final Instant begin;
    private final EdgeLog edge;
    private final OriginLog origin;

    public MatchDay(long seed, Instant begin, Domains domains) {
        this.seed = seed;
        this.begin = begin;
        this.edge = new EdgeLog(domains.pull(), FAULT);
        this.origin = new OriginLog(domains);
    }

    /** How long every day is. */
    public static Duration length() {
        return SLOT.multipliedBy(Shape.SLOTS);
    }

    public int slots() {
        return Shape.SLOTS;
    }

    public Fault fault() {
        return FAULT;
    }

    /** The slot, before the first, in which everything is tried once. */
    public int rehearsal() {
        return REHEARSAL;
    }

    public Instant startOf(int slot) {
        return begin.plus(SLOT.multipliedBy(slot));
    }

    /** What the edge logged in this slot. */
    public LogChunk edge(int slot) {
        return edge.slot(slot, startOf(slot), new SplittableRandom(seed + 2L * slot));
    }

    /** What the customer's nginx logged in this slot. */
    public LogChunk origin(int slot) {
        return origin.slot(slot, startOf(slot), new SplittableRandom(seed + 2L * slot + 1));
    }
}
