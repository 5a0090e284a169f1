package io.matchday.capacity.headroom;

/**
 * What an event can draw on of a product: what nobody holds, and what it holds itself.
 *
 * @param bitsPerSecond never negative
 */
public record Stock(long bitsPerSecond) {
    public static final Stock NONE = new Stock(0);

    public Stock {
        if (bitsPerSecond < 0) {
            throw new IllegalArgumentException("A stock cannot be negative: " + bitsPerSecond);
        }
    }

    public Stock plus(long more) {
        return new Stock(Saturated.sum(bitsPerSecond, more));
    }
}
