package io.matchday.intake.channeltest;

import io.matchday.intake.event.Contact;
import java.net.URI;

/** As much of an address as people need to know it again: what is left out may be a secret, or nobody's business. */
final class ShortAddress {

    private static final int LAST_DIGITS = 4;

    private ShortAddress() {}

    static String of(EventChannel channel) {
        return of(channel.kind(), channel.address());
    }

    static String of(Contact.Kind kind, String address) {
        return switch (kind) {
            case WEBHOOK -> host(address);
            case EMAIL -> address.substring(0, 1) + "…" + address.substring(Math.max(address.lastIndexOf('@'), 1));
            case PHONE -> "…" + address.substring(Math.max(address.length() - LAST_DIGITS, 0));
        };
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "…" : host;
        } catch (IllegalArgumentException notAUri) {
            return "…";
        }
    }
}
