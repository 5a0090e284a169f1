package io.matchday.monitor.delta;

/** The vocabulary that bodies are counted in now: a new one is begun when the last is full. */
public final class Vocabularies {

    private final int most;
    private volatile Vocabulary current;

    /**
     * Begins with an empty one.
     *
     * @param most names a vocabulary holds
     */
    public Vocabularies(int most) {
        this.most = most;
        this.current = new Vocabulary(most);
    }

    /** The vocabulary to begin a body in. */
    public Vocabulary current() {
        return current.full() ? next() : current;
    }

    private synchronized Vocabulary next() {
        if (current.full()) {
            current = new Vocabulary(most);
        }
        return current;
    }
}
