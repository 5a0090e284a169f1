package io.matchday.monitor.delivery;

/**
 * What became of a body, in lines.
 *
 * @param accepted counted
 * @param rejected not counted, each for a reason that can be read back
 * @param duplicate in a body that had come before
 * @param late older than the source allows
 */
public record Taken(long accepted, long rejected, long duplicate, long late) {

    String json() {
        return "{\"accepted\":%d,\"rejected\":%d,\"duplicate\":%d,\"late\":%d}"
                .formatted(accepted, rejected, duplicate, late);
    }
}
