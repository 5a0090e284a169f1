package io.matchday.monitor.store;

import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.store.BatchStore.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * One writer for all requests: whatever has arrived while a transaction was under way goes into the next one, so that a
 * busy service pays for one commit where a quiet one pays for one per body. A request's future completes only after the
 * commit.
 */
final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);
    private static final long IDLE_MILLIS = 200;

    private final BatchStore store;
    private final CommitListener listener;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final GroupLimits limits;
    private final AtomicLong waitingRows = new AtomicLong();
    private final Thread writer;
    private volatile boolean open = true;
    /** Whether what is in memory may lack something durable: at the start, and when a commit's outcome is unknown. */
    private boolean behind = true;

    GroupCommit(BatchStore store, CommitListener listener, GroupLimits limits) {
        this.store = store;
        this.listener = listener;
        this.limits = limits;
        this.writer = new Thread(this::run, "group-commit");
        this.writer.setDaemon(true);
        this.writer.start();
    }

    /**
     * Takes a body in.
     *
     * @return done when it is durable; fails with {@link BusyException} when too much is waiting, and with
     *     {@link NotDurableException} when the database did not take it
     */
    CompletableFuture<Receipt> submit(IngestBatch batch) {
        Pending pending = new Pending(batch, new CompletableFuture<>());
        int rows = pending.rows();
        long before = waitingRows.getAndAdd(rows);
        if (!open) {
            pending.fail(new NotDurableException("No more is written", null));
        } else if (queue.size() >= limits.waitingBodies() || (before > 0 && before + rows > limits.waitingRows())) {
            pending.fail(new BusyException("Too much is waiting to be written"));
        } else if (queue.add(pending)) {
            return pending.done();
        }
        waitingRows.addAndGet(-rows);
        return pending.done();
    }

    /** Bodies waiting. */
    int waiting() {
        return queue.size();
    }

    /** Writes what is waiting, then ends. */
    @Override
    public void close() {
        open = false;
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Pending> group = new ArrayList<>();
        try {
            while (open || !queue.isEmpty()) {
                catchUp();
                if (take(group)) {
                    write(group);
                    waitingRows.addAndGet(
                            -group.stream().mapToLong(Pending::rows).sum());
                    group.clear();
                }
            }
        } finally {
            // Whatever ended this thread: nobody is left waiting for it.
            open = false;
            queue.drainTo(group);
            fail(group, new NotDurableException("No more is written", null));
        }
    }

    private void catchUp() {
        if (behind) {
            try {
                listener.catchUp();
                behind = false;
            } catch (RuntimeException failed) {
                LOG.warn("The windows cannot be rebuilt from the database yet", failed);
            }
        }
    }

    private boolean take(List<Pending> group) {
        try {
            Pending first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first == null) {
                return false;
            }
            group.add(first);
            fill(group);
            return true;
        } catch (InterruptedException interrupted) {
            open = false;
            return false;
        }
    }

    /** Takes more of what is waiting, as long as the group stays within what memory is meant for. */
    private void fill(List<Pending> group) {
        int rows = group.get(0).rows();
        for (Pending next = queue.peek();
                next != null && group.size() < limits.groupBodies() && rows + next.rows() <= limits.groupRows();
                next = queue.peek()) {
            group.add(queue.remove());
            rows += next.rows();
        }
    }

    private void write(List<Pending> group) {
        if (behind) {
            fail(group, new NotDurableException("The database cannot be read", null));
            return;
        }
        try {
            Stored stored = store.store(group.stream().map(Pending::batch).toList());
            listener.committed(stored.added());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).done().complete(stored.receipts().get(i));
            }
        } catch (RuntimeException failed) {
            LOG.error("A group of bodies was not made durable", failed);
            behind = true;
            fail(group, new NotDurableException("The database did not take it", failed));
        }
    }

    private static void fail(List<Pending> group, NotDurableException failure) {
        group.forEach(pending -> pending.fail(failure));
    }

    private record Pending(IngestBatch batch, CompletableFuture<Receipt> done) {

        /** What it takes in memory, at least one. */
        int rows() {
            return 1 + batch.counts();
        }

        void fail(RuntimeException failure) {
            done.completeExceptionally(failure);
        }
    }
}
