package io.matchday.capacity.headroom;

import io.matchday.platform.text.Message;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How much room a product has for an event, and what to say about it.
 *
 * @param bitsPerSecond stock less need, negative when short; empty when the need is unknown
 * @param ratio the same as a share of the stock; empty when the need is unknown or there is no stock
 */
public record Headroom(Verdict verdict, OptionalLong bitsPerSecond, OptionalDouble ratio, Message explanation) {}
