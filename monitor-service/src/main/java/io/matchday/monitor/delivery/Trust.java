package io.matchday.monitor.delivery;

import io.matchday.platform.address.AddressRange;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a source lets itself be known by.
 *
 * @param token whether this is its token
 * @param signingKeys the keys that its vendor may sign with, now and for a while after a rotation
 * @param senders addresses it sends from, for vendors that can show nothing else
 */
public record Trust(Predicate<String> token, List<String> signingKeys, List<AddressRange> senders) {

    public Trust {
        signingKeys = List.copyOf(signingKeys);
        senders = List.copyOf(senders);
    }
}
