package io.matchday.monitor.feed;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One connection: a position among an event's messages. It takes as many as its way lets through, holds none back for
 * itself, and is hung up on when those it needs next are gone: whoever comes back then is told all anew.
 */
final class Watcher {

    private static final int MOST_AT_ONCE = 32 * 1024;

    private final Board board;
    private final Outlet outlet;
    private final boolean follow;
    private final Instant until;
    private final Runnable left;
    private final Deque<Frame> opening;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final AtomicBoolean over = new AtomicBoolean();
    private long next;
    private boolean waiting;

    /**
     * A watcher.
     *
     * @param follow whether it stays when it has been told all there is
     * @param until when it is hung up on
     * @param left called once, when the connection is over
     */
    Watcher(Board board, Outlet outlet, Opening opening, boolean follow, Instant until, Runnable left) {
        this.board = board;
        this.outlet = outlet;
        this.opening = new ArrayDeque<>(opening.frames());
        this.next = opening.next();
        this.follow = follow;
        this.until = until;
        this.left = left;
    }

    void start() {
        board.watchers().add(this);
        if (over.get()) {
            board.watchers().remove(this);
        }
        wake();
    }

    /** There may be something to tell. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            outlet.run(() -> {
                woken.set(false);
                tell();
            });
        }
    }

    /** Lets a watcher know that the connection stands, and finds out who has hung up or has been here for long enough. */
    void beat(Instant now) {
        outlet.run(() -> {
            if (outlet.gone()) {
                leave();
            } else if (now.isAfter(until)) {
                hangUp();
            } else if (!over.get() && !outlet.full()) {
                write(List.of(Frame.HEARTBEAT));
            }
        });
    }

    /** Whoever watched does so no more. */
    void leave() {
        if (over.compareAndSet(false, true)) {
            board.watchers().remove(this);
            left.run();
        }
    }

    void hangUp() {
        if (!over.get()) {
            leave();
            outlet.end();
        }
    }

    private void tell() {
        while (!over.get() && !outlet.full()) {
            Optional<List<Frame>> some = some();
            if (some.isEmpty()) {
                hangUp();
            } else if (!some.get().isEmpty()) {
                write(some.get());
            } else {
                if (!follow) {
                    hangUp();
                }
                return;
            }
        }
        if (!over.get() && !waiting) {
            waiting = true;
            outlet.onRoom(() -> {
                waiting = false;
                tell();
            });
        }
    }

    private Optional<List<Frame>> some() {
        if (!opening.isEmpty()) {
            List<Frame> some = new ArrayList<>();
            for (int size = 0;
                    size < MOST_AT_ONCE && !opening.isEmpty();
                    size += opening.remove().size()) {
                some.add(opening.element());
            }
            return Optional.of(some);
        }
        Optional<List<Frame>> news = board.from(next, MOST_AT_ONCE);
        next += news.map(List::size).orElse(0);
        return news;
    }

    private void write(List<Frame> frames) {
        Buffer bytes = Buffer.buffer(frames.stream().mapToInt(Frame::size).sum());
        frames.forEach(frame -> frame.appendTo(bytes));
        outlet.write(bytes);
    }
}
