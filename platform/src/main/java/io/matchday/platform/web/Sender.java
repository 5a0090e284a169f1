package io.matchday.platform.web;

import java.net.URI;
import java.util.Set;

/**
 * Where a request comes from, as the browser says that sends it; programs that are no browsers say nothing.
 *
 * @param fetchSite header Sec-Fetch-Site (W3C, Fetch Metadata Request Headers), sent over https; null: not sent
 * @param origin header Origin (RFC 6454), which older browsers send too, and over http; null: not sent
 * @param host to which it was sent
 * @param port to which it was sent; -1: that of the scheme
 */
record Sender(String fetchSite, String origin, String host, int port) {

    /** {@code none}: people typed the address themselves. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    boolean foreign() {
        if (fetchSite != null) {
            return !OWN.contains(fetchSite);
        }
        return origin != null && !own();
    }

    /** Schemes are not compared: behind a proxy that ends TLS, the request has lost its own. */
    private boolean own() {
        try {
            URI from = URI.create(origin);
            int usual = "https".equals(from.getScheme()) ? 443 : 80;
            return host.equalsIgnoreCase(from.getHost()) && or(from.getPort(), usual) == or(port, usual);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static int or(int port, int usual) {
        return port < 0 ? usual : port;
    }
}
