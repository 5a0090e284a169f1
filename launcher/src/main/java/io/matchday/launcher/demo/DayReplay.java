package io.matchday.launcher.demo;

import io.matchday.launcher.demo.day.LogChunk;
import io.matchday.launcher.demo.day.MatchDay;
import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.feed.Packed;
import io.matchday.launcher.feed.Receipt;
import java.util.function.BooleanSupplier;

/** Plays the day's logs into the suite, slot by slot in the order of log time, as fast as the suite takes them. */
final class DayReplay {

    private final MatchDay day;
    private final LogFeed edge;
    private final LogFeed origin;
    private final Story story;
    private int next;
    private long sent;
    private long accepted;

    DayReplay(MatchDay day, LogFeed edge, LogFeed origin, Story story) {
        this.day = day;
        this.edge = edge;
        this.origin = origin;
        this.story = story;
    }

    /** Plays what was tried before the doors opened. */
    void rehearse() {
        play(day.rehearsal());
        story.require(accepted == sent, "The monitor counted %d of the %d lines sent.".formatted(accepted, sent));
    }

    /** Plays up to the slot, not including it. */
    void until(int slot) {
        while (next < slot) {
            step();
        }
        story.require(accepted == sent, "The monitor counted %d of the %d lines sent.".formatted(accepted, sent));
    }

    /** Plays slot by slot up to the given one, or until the condition holds; whether it does. */
    boolean untilSeen(int slot, BooleanSupplier condition) {
        while (next < slot) {
            step();
            if (condition.getAsBoolean()) {
                return true;
            }
        }
        return condition.getAsBoolean();
    }

    void tellCount() {
        story.tell("monitor: %,d log lines accepted so far, none rejected; log time %s", accepted, day.startOf(next));
    }

    private void play(int slot) {
        push(edge, day.edge(slot));
        push(origin, day.origin(slot));
    }

    private void step() {
        play(next);
        next++;
        story.progress("log time %s, %,d lines accepted", day.startOf(next), accepted);
    }

    private void push(LogFeed feed, LogChunk chunk) {
        sent += chunk.lines();
        Receipt receipt = feed.push(Packed.gzip(chunk.bytes()));
        story.require(receipt.rejected() == 0, "The monitor rejected %d lines.".formatted(receipt.rejected()));
        accepted += receipt.accepted();
    }
}
