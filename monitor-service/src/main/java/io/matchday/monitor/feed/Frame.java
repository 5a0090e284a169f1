package io.matchday.monitor.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;

/** A message as it goes over the wire, written once for all watchers. */
final class Frame {

    /** What a frame takes in memory beside its bytes. */
    private static final int OVERHEAD = 64;

    /** A comment, which says no more than that the connection stands. */
    static final Frame HEARTBEAT = new Frame(new byte[0], ":\n\n".getBytes(UTF_8));

    private final byte[] id;
    private final byte[] body;

    private Frame(byte[] id, byte[] body) {
        this.id = id;
        this.body = body;
    }

    /**
     * A message without an id: who loses the connection behind it comes back with the id they had before.
     *
     * @param json on one line
     */
    static Frame of(String event, byte[] json) {
        byte[] head = ("event: " + event + "\ndata: ").getBytes(UTF_8);
        byte[] body = new byte[head.length + json.length + 2];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(json, 0, body, head.length, json.length);
        body[body.length - 2] = '\n';
        body[body.length - 1] = '\n';
        return new Frame(new byte[0], body);
    }

    /** How long to wait before coming back. */
    static Frame retry(long millis) {
        return new Frame(new byte[0], ("retry: " + millis + "\n\n").getBytes(UTF_8));
    }

    /** The same message under an id. */
    Frame named(FeedId name) {
        return new Frame(("id: " + name.text() + "\n").getBytes(UTF_8), body);
    }

    int size() {
        return id.length + body.length;
    }

    int weight() {
        return OVERHEAD + size();
    }

    void appendTo(Buffer buffer) {
        buffer.appendBytes(id).appendBytes(body);
    }
}
