package io.matchday.monitor.feed;

import java.util.List;

/**
 * What a watcher is told first.
 *
 * @param frames messages that this watcher alone is told
 * @param next number of the first message to follow them
 */
record Opening(List<Frame> frames, long next) {

    Opening {
        frames = List.copyOf(frames);
    }
}
