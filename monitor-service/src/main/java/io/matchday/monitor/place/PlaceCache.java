package io.matchday.monitor.place;

import io.matchday.monitor.line.Slice;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where clients are, remembered by network: a table of fixed size, in which a network takes the place of an earlier one
 * with the same hash. Any number of threads may use it.
 */
final class PlaceCache {

    private static final int SIZE = 1 << 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int V6_BITS = 48;

    private final List<AddressTable> tables;
    /** An entry's fields are final, so a thread sees all of it or nothing. */
    private final Entry[] entries = new Entry[SIZE];

    PlaceCache(List<AddressTable> tables) {
        this.tables = List.copyOf(tables);
    }

    Place of(Slice client) {
        long network = ClientNetwork.of(client);
        if (network == ClientNetwork.NONE) {
            return Place.UNKNOWN;
        }
        int at = (int) ((network * MIX) >>> (Long.SIZE - 16));
        Entry known = entries[at];
        if (known == null || known.network != network) {
            known = new Entry(network, find(network));
            entries[at] = known;
        }
        return known.place;
    }

    private Place find(long network) {
        InetAddress address = address(network);
        Place found = Place.UNKNOWN;
        for (AddressTable table : tables) {
            found = found.or(table.of(address));
        }
        return found;
    }

    /** The first address of the network that a host can have. */
    private static InetAddress address(long network) {
        boolean v6 = network >>> V6_BITS != 0;
        byte[] bytes = new byte[v6 ? 16 : 4];
        int held = v6 ? 6 : 3;
        for (int i = 0; i < held; i++) {
            bytes[i] = (byte) (network >>> ((held - 1 - i) * Byte.SIZE));
        }
        bytes[bytes.length - 1] = 1;
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Four and sixteen bytes are an address", impossible);
        }
    }

    private static final class Entry {

        private final long network;
        private final Place place;

        Entry(long network, Place place) {
            this.network = network;
            this.place = place;
        }
    }
}
