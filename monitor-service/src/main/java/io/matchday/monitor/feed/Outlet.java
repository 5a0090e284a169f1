package io.matchday.monitor.feed;

import io.vertx.core.buffer.Buffer;

/** The way to one watcher. All but {@link #run} is for the thread that {@link #run} uses. */
interface Outlet {

    /** Does something on the one thread of this connection. */
    void run(Runnable something);

    /** Whether more is on its way than the watcher takes. */
    boolean full();

    void write(Buffer bytes);

    /** Calls once, when there is room again. */
    void onRoom(Runnable call);

    /** Whether the watcher has hung up. */
    boolean gone();

    void end();
}
