package io.matchday.capacity.outbound;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses may be called on the word of whoever wrote a provider down. */
final class AddressGuard {
    private static final int V6_BYTES = 16;

    /**
     * Never called, whatever configuration says: this host's neighbours on the link and the metadata services of clouds,
     * which hand out credentials (169.254.169.254 and fd00:ec2::254 of AWS and others; 100.100.100.200 of Alibaba
     * Cloud), and what is no single host (RFC 6890).
     */
    private static final List<Range> NEVER = ranges(
            "0.0.0.0/8",
            "169.254.0.0/16",
            "100.100.100.200/32",
            "224.0.0.0/3",
            "fe80::/10",
            "fd00:ec2::/32",
            "ff00::/8");

    /** IPv4 that is nobody's on the internet (RFC 6890). */
    private static final List<Range> PRIVATE = ranges(
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15");

    /** The part of IPv6 that is given out. */
    private static final Range GIVEN_OUT = Range.of("2000::/3");
    /** IPv4 by way of IPv6, which may be any of the above. */
    private static final List<Range> WRAPPED = ranges("2002::/16", "64:ff9b::/96", "::/96");

    private AddressGuard() {}

    static boolean allows(InetAddress address, boolean allowPrivate) {
        if (address.isLoopbackAddress()) {
            return allowPrivate;
        }
        if (in(NEVER, address) || in(WRAPPED, address)) {
            return false;
        }
        return allowPrivate || !isPrivate(address);
    }

    private static boolean isPrivate(InetAddress address) {
        return address.getAddress().length == V6_BYTES ? !GIVEN_OUT.holds(address) : in(PRIVATE, address);
    }

    private static boolean in(List<Range> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.holds(address));
    }

    private static List<Range> ranges(String... written) {
        return Stream.of(written).map(Range::of).toList();
    }

    /** Addresses that begin with the same bits. */
    private record Range(int bytes, BigInteger prefix, int rest) {
        static Range of(String written) {
            int slash = written.indexOf('/');
            try {
                byte[] address =
                        InetAddress.getByName(written.substring(0, slash)).getAddress();
                int rest = address.length * Byte.SIZE - Integer.parseInt(written.substring(slash + 1));
                return new Range(address.length, new BigInteger(1, address).shiftRight(rest), rest);
            } catch (UnknownHostException notAnAddress) {
                throw new IllegalArgumentException(written, notAnAddress);
            }
        }

        boolean holds(InetAddress address) {
            byte[] own = address.getAddress();
            return own.length == bytes
                    && new BigInteger(1, own).shiftRight(rest).equals(prefix);
        }
    }
}
