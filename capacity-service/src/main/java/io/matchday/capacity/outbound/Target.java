package io.matchday.capacity.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Where a call goes. The name is looked up once, and the connection made to the very address that was judged, so that a
 * name that answers differently the second time leads nowhere else.
 */
record Target(URI uri, InetAddress address) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    static Target of(URI uri, OutboundConfig config) {
        if (uri.getHost() == null || uri.getUserInfo() != null || !schemeFits(uri, config.allowPlain())) {
            throw FaultException.harmless(FaultCode.ADDRESS_REFUSED, "Only https addresses without a user are called");
        }
        InetAddress[] addresses = lookUp(uri);
        for (InetAddress one : addresses) {
            if (!AddressGuard.allows(one, config.allowPrivate())) {
                throw FaultException.harmless(
                        FaultCode.ADDRESS_REFUSED, uri.getHost() + " leads to an address that must not be called");
            }
        }
        return new Target(uri, addresses[0]);
    }

    static boolean schemeFits(URI uri, boolean allowPlain) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (allowPlain && scheme.equals("http"));
    }

    boolean encrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    int port() {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return encrypted() ? HTTPS : HTTP;
    }

    InetSocketAddress socket() {
        return new InetSocketAddress(address, port());
    }

    String pathAndQuery() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static InetAddress[] lookUp(URI uri) {
        try {
            return InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException unknown) {
            throw FaultException.harmless(FaultCode.UNREACHABLE, "No address is known for " + uri.getHost());
        }
    }
}
