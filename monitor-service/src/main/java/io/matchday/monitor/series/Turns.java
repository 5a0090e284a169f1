package io.matchday.monitor.series;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few read at one time. A long range keeps a connection to the database busy for as long as it takes; enough of them
 * at once would leave none for making lines durable.
 */
@ApplicationScoped
class Turns {

    private static final int AT_ONE_TIME = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore free;
    private final Duration patience;

    Turns() {
        this(AT_ONE_TIME, PATIENCE);
    }

    Turns(int atOneTime, Duration patience) {
        this.free = new Semaphore(atOneTime, true);
        this.patience = patience;
    }

    /** Reads when it is the caller's turn; unavailable when that does not come soon. */
    <T> T take(Supplier<T> reading) {
        if (!mine()) {
            throw new ProblemException(CommonProblem.UNAVAILABLE, "Too many read at this moment: try again");
        }
        try {
            return reading.get();
        } finally {
            free.release();
        }
    }

    private boolean mine() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
