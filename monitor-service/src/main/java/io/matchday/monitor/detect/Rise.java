package io.matchday.monitor.detect;

/**
 * A rise of a domain's error ratio above its target.
 *
 * @param onset first slot of the rising run
 * @param end slot at whose counts the rise was told from chance
 * @param requests requests in the window ending there
 * @param errors errors among them
 * @param tail probability of that many errors or more, were the target kept
 */
public record Rise(long onset, long end, long requests, long errors, double tail) {

    public double errorRatio() {
        return (double) errors / requests;
    }
}
