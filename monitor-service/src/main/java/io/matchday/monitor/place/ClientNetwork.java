package io.matchday.monitor.place;

import io.matchday.monitor.line.Slice;

/**
 * The network of a client: the first 24 bits of an IPv4 address or 48 of an IPv6 address, which is as small as networks
 * are routed, and so as small as carriers and regions tell them apart. Read from the bytes of a log line, without making
 * an object of the address.
 */
final class ClientNetwork {

    /** What was written is no address. */
    static final long NONE = -1;

    private static final int V4_PARTS = 4;
    private static final int V6_GROUPS = 3;
    private static final int GROUP_DIGITS = 4;
    private static final long V6 = 1L << 48;

    private ClientNetwork() {}

    /** The network of the first address written there; several may stand there, parted by commas. */
    static long of(Slice client) {
        int end = client.indexOf(',');
        int length = end < 0 ? client.length() : end;
        for (int i = 0; i < length; i++) {
            if (client.at(i) == ':') {
                return v6(client, length);
            }
        }
        return v4(client, length);
    }

    private static long v4(Slice client, int length) {
        long network = 0;
        int part = 0;
        int value = -1;
        for (int i = 0; i <= length; i++) {
            byte one = i < length ? client.at(i) : (byte) '.';
            if (one == '.') {
                if (value < 0 || value > 255) {
                    return NONE;
                }
                network = part < V4_PARTS - 1 ? network << Byte.SIZE | value : network;
                part++;
                value = -1;
            } else if (one >= '0' && one <= '9') {
                value = Math.max(value, 0) * 10 + one - '0';
                if (value > 255) {
                    return NONE;
                }
            } else {
                return NONE;
            }
        }
        return part == V4_PARTS ? network : NONE;
    }

    private static long v6(Slice client, int length) {
        long network = 0;
        int at = 0;
        for (int group = 0; group < V6_GROUPS; group++) {
            int value = 0;
            int digits = 0;
            while (at < length && client.at(at) != ':') {
                int digit = Character.digit(client.at(at), 16);
                digits++;
                if (digit < 0 || digits > GROUP_DIGITS) {
                    return NONE;
                }
                value = value << 4 | digit;
                at++;
            }
            // Two colons stand for zeros, which may be these.
            at += digits > 0 || group == 0 ? 1 : 0;
            network = network << 16 | value;
        }
        return V6 | network;
    }
}
