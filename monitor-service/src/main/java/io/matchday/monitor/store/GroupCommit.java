package io.matchday.monitor.store;

import io.matchday.monitor.delta.IngestBatch;
import io.matchday.monitor.store.BatchStore.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    private final BlockingQueue<Pending> queue;
    private final int most;
    private final Thread writer;
    private volatile boolean open = true;
    /** Whether what is in memory may lack something durable: at the start, and when a commit's outcome is unknown. */
    private boolean behind = true;

    GroupCommit(BatchStore store, CommitListener listener, int queueLength, int most) {
        this.store = store;
        this.listener = listener;
        this.queue = new ArrayBlockingQueue<>(queueLength);
        this.most = most;
        this.writer = new Thread(this::run, "group-commit");
        this.writer.setDaemon(true);
        this.writer.start();
    }

    CompletableFuture<Receipt> submit(IngestBatch batch) {
        Pending pending = new Pending(batch, new CompletableFuture<>());
        if (!open || !queue.offer(pending)) {
            pending.done().completeExceptionally(new NotDurableException("Too much is waiting to be written", null));
        }
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
            queue.drainTo(group, most - 1);
            return true;
        } catch (InterruptedException interrupted) {
            open = false;
            return false;
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
        group.forEach(pending -> pending.done().completeExceptionally(failure));
    }

    private record Pending(IngestBatch batch, CompletableFuture<Receipt> done) {}
}
