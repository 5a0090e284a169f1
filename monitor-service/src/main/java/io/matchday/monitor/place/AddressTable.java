package io.matchday.monitor.place;

import java.net.InetAddress;

/** A file that tells where addresses are. */
@FunctionalInterface
interface AddressTable {

    /** Where an address is, as far as the file knows. Safe for use by several threads. */
    Place of(InetAddress address);
}
