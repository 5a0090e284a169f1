package io.matchday.capacity.outbound;

import io.matchday.platform.address.AddressRange;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses may be called on the word of whoever wrote a provider down. */
final class AddressGuard {
    /**
     * Never called, whatever configuration says: this host's neighbours on the link and the metadata services of clouds,
     * which hand out credentials (169.254.169.254 and fd00:ec2::254 of AWS and others; 100.100.100.200 of Alibaba
     * Cloud), and what is no single host (RFC 6890).
     */
    private static final List<AddressRange> NEVER = ranges(
            "0.0.0.0/8",
            "169.254.0.0/16",
            "100.100.100.200/32",
            "224.0.0.0/3",
            "fe80::/10",
            "fd00:ec2::/32",
            "ff00::/8");

    /** IPv4 by way of IPv6, which may be any of the above. */
    private static final List<AddressRange> WRAPPED = ranges("2002::/16", "64:ff9b::/96", "::/96");

    private AddressGuard() {}

    static boolean allows(InetAddress address, boolean allowPrivate) {
        if (address.isLoopbackAddress()) {
            return allowPrivate;
        }
        if (in(NEVER, address) || in(WRAPPED, address)) {
            return false;
        }
        return allowPrivate || !AddressRange.isPrivate(address);
    }

    private static boolean in(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.holds(address));
    }

    private static List<AddressRange> ranges(String... written) {
        return Stream.of(written).map(AddressRange::of).toList();
    }
}
