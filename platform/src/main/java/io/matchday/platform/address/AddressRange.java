package io.matchday.platform.address;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A range of addresses.
 *
 * @param bytes how many bytes its addresses have
 * @param prefix the bits that all of them begin with
 * @param rest how many bits follow
 */
public record AddressRange(int bytes, BigInteger prefix, int rest) {

    private static final Pattern WRITTEN =
            Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");
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

    public static boolean isPrivate(InetAddress address) {
        return address.getAddress().length == V6_BYTES
                ? !GIVEN_OUT.holds(address) || SIX_TO_FOUR.holds(address)
                : PRIVATE.stream().anyMatch(range -> range.holds(address));
    }

    /**
     * A range as it is written.
     *
     * @throws IllegalArgumentException when it is not an address and the length of a prefix, parted by a slash
     */
    public static AddressRange of(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            // Nothing but digits, colons and dots: a name would be looked up.
            byte[] address = InetAddress.getByName(parts.group(1)).getAddress();
            int rest = address.length * BYTE_BITS - Integer.parseInt(parts.group(2));
            if (rest < 0 || rest == address.length * BYTE_BITS) {
                throw new IllegalArgumentException(text);
            }
            return new AddressRange(address.length, new BigInteger(1, address).shiftRight(rest), rest);
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(text, notAnAddress);
        }
    }

    /** Whether the address is one of these. */
    public boolean holds(InetAddress address) {
        byte[] own = address.getAddress();
        return own.length == bytes && new BigInteger(1, own).shiftRight(rest).equals(prefix);
    }
}
