package io.matchday.monitor.notify;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A range of addresses.
 *
 * @param bytes how many bytes its addresses have
 * @param prefix the bits that all of them begin with
 * @param rest how many bits follow
 */
record AddressRange(int bytes, BigInteger prefix, int rest) {

    private static final int BYTE_BITS = 8;
    private static final int V6_BYTES = 16;

    /** IPv4 that is nobody's on the internet (RFC 6890): calling it on a stranger's word would reach our own. */
    private static final List<AddressRange> PRIVATE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "224.0.0.0/3")
            .map(AddressRange::of)
            .toList();
    /** The part of IPv6 that is given out. */
    private static final AddressRange GIVEN_OUT = of("2000::/3");
    /** IPv4 by way of IPv6, which may be any of the above. */
    private static final AddressRange SIX_TO_FOUR = of("2002::/16");

    static boolean isPrivate(InetAddress address) {
        return address.getAddress().length == V6_BYTES
                ? !GIVEN_OUT.holds(address) || SIX_TO_FOUR.holds(address)
                : PRIVATE.stream().anyMatch(range -> range.holds(address));
    }

    static AddressRange of(String text) {
        String[] parts = text.split("/", 2);
        try {
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int rest = address.length * BYTE_BITS - Integer.parseInt(parts[1]);
            return new AddressRange(address.length, new BigInteger(1, address).shiftRight(rest), rest);
        } catch (UnknownHostException notALiteral) {
            throw new IllegalArgumentException(text, notALiteral);
        }
    }

    private boolean holds(InetAddress address) {
        byte[] own = address.getAddress();
        return own.length == bytes && new BigInteger(1, own).shiftRight(rest).equals(prefix);
    }
}
