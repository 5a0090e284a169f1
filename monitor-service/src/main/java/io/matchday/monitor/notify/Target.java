package io.matchday.monitor.notify;

import io.matchday.platform.address.AddressRange;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a message goes. The name is looked up here, once, and the connection made to the very address that was judged, so
 * that a name that answers differently the second time leads nowhere else.
 *
 * @param uri as the contact gave it
 * @param address that its host has now
 */
record Target(URI uri, InetAddress address) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** The target of an address; empty when it must not be called. */
    static Optional<Target> of(String text, boolean allowPrivate) throws UnknownHostException {
        URI uri = parse(text);
        if (uri == null || uri.getHost() == null || !isHttp(uri)) {
            return Optional.empty();
        }
        InetAddress[] addresses = InetAddress.getAllByName(uri.getHost());
        for (InetAddress one : addresses) {
            if (!allowPrivate && AddressRange.isPrivate(one)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Target(uri, addresses[0]));
    }

    /** Of an address only this is told to people: what follows may be a secret. */
    static String host(String text) {
        URI uri = parse(text);
        return uri == null || uri.getHost() == null ? "?" : uri.getHost();
    }

    boolean encrypted() {
        return uri.getScheme().toLowerCase(Locale.ROOT).equals("https");
    }

    int port() {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return encrypted() ? HTTPS : HTTP;
    }

    String pathAndQuery() {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static boolean isHttp(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private static URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notAUri) {
            return null;
        }
    }
}
