package io.matchday.benchmarks.ingest;

import io.matchday.benchmarks.log.PackedLog;
import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.feed.Packed;
import io.matchday.launcher.feed.Receipt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends the bodies of a log over several connections, each sending the next when it has an answer. */
public final class Load {

    private final LogFeed feed;
    private final int connections;

    /** Through so many connections at one time. */
    public Load(LogFeed feed, int connections) {
        this.feed = feed;
        this.connections = connections;
    }

    /** Returns when every body has been taken. */
    public Sent send(PackedLog log) throws IOException {
        ConcurrentLinkedQueue<Packed> left = new ConcurrentLinkedQueue<>(log.bodies());
        ExecutorService senders = Executors.newFixedThreadPool(connections);
        long begun = System.nanoTime();
        try {
            List<Future<List<Receipt>>> all = new ArrayList<>();
            for (int sender = 0; sender < connections; sender++) {
                all.add(senders.submit(() -> sendFrom(left)));
            }
            List<Receipt> receipts = new ArrayList<>();
            for (Future<List<Receipt>> one : all) {
                receipts.addAll(one.get());
            }
            return new Sent(receipts, System.nanoTime() - begun);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause().getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interrupted);
        } finally {
            senders.shutdownNow();
        }
    }

    private List<Receipt> sendFrom(ConcurrentLinkedQueue<Packed> left) {
        List<Receipt> receipts = new ArrayList<>();
        for (Packed body = left.poll(); body != null; body = left.poll()) {
            receipts.add(feed.push(body));
        }
        return receipts;
    }
}
