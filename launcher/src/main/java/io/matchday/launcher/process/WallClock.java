package io.matchday.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Time that passes, and waiting for it. Tests bring one of their own, so that they need not wait. */
public interface WallClock {

    /** The clock of this machine. */
    WallClock SYSTEM = new WallClock() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration length) {
            long until = System.nanoTime() + length.toNanos();
            long left = length.toNanos();
            while (left > 0 && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(left);
                left = until - System.nanoTime();
            }
        }
    };

    Instant now();

    /** Returns when this much time has passed, or at once when the thread is interrupted. */
    void pause(Duration length);
}
