package io.matchday.monitor.detect;

/**
 * What was counted of a series in one slot. A slot nothing was heard for is a sample too, of nothing.
 *
 * @param at second since the epoch with which the slot begins
 * @param requests how many, and how many of them failed
 * @param latencies how long they took, where that is known
 * @param playback viewers, and how many of them stalled, where that is known
 */
public record Sample(long at, Share requests, Latencies latencies, Share playback) {

    public static Sample of(long at, long requests, long errors) {
        return of(at, new Share(requests, errors));
    }

    public static Sample of(long at, Share requests) {
        return new Sample(at, requests, Latencies.NONE, Share.NONE);
    }

    public Sample with(Latencies measured) {
        return new Sample(at, requests, measured, playback);
    }

    public Sample withPlayback(Share stalled) {
        return new Sample(at, requests, latencies, stalled);
    }
}
