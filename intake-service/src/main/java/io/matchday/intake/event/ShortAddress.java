package io.matchday.intake.event;

import java.net.URI;
import java.util.regex.Pattern;

/** As much of an address as people need to know it again: what is left out may be a secret, or nobody's business. */
public final class ShortAddress {

    private static final int LAST_DIGITS = 4;
    /** What was cut short before stays as it is. */
    private static final Pattern HOST = Pattern.compile("[a-zA-Z0-9.-]+");

    private ShortAddress() {}

    public static String of(Contact.Kind kind, String address) {
        return switch (kind) {
            case WEBHOOK -> host(address);
            case EMAIL -> address.substring(0, 1) + "…" + address.substring(Math.max(address.lastIndexOf('@'), 1));
            case PHONE -> "…" + address.substring(Math.max(address.length() - LAST_DIGITS, 0));
        };
    }

    private static String host(String address) {
        if (HOST.matcher(address).matches() && address.contains(".")) {
            return address;
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? "…" : host;
        } catch (IllegalArgumentException notAUri) {
            return "…";
        }
    }
}
