package io.matchday.monitor.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.lionsoul.ip2region.xdb.Searcher;

/**
 * A file of ip2region (xdb, IPv4). Its texts are parted by bars: country, area, province, city, carrier; in newer files
 * country, province, city, carrier, and the country's code of two letters.
 */
final class Ip2RegionTable implements AddressTable {

    private static final Logger LOG = Logger.getLogger(Ip2RegionTable.class);
    private static final int V4_BYTES = 4;
    private static final int COUNTRY = 0;
    private static final int LAST = 4;
    private static final String NOTHING = "0";
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    /** Held in memory as a whole, where several threads may search it. */
    private final Searcher searcher;

    private Ip2RegionTable(Searcher searcher) {
        this.searcher = searcher;
    }

    static Ip2RegionTable open(Path file) {
        try {
            return new Ip2RegionTable(Searcher.newWithBuffer(Searcher.loadContentFromFile(file.toString())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    @Override
    public Place of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != V4_BYTES) {
            return Place.UNKNOWN;
        }
        try {
            long number = 0;
            for (byte one : bytes) {
                number = (number << Byte.SIZE) | (one & 0xFF);
            }
            return place(searcher.search(number));
        } catch (IOException broken) {
            LOG.debug("An address cannot be looked up", broken);
            return Place.UNKNOWN;
        }
    }

    static Place place(String found) {
        String[] parts = found == null ? new String[0] : found.split("\\|", -1);
        boolean newer = COUNTRY_CODE.matcher(part(parts, LAST)).matches();
        String province = part(parts, newer ? 1 : 2);
        return new Place(part(parts, newer ? LAST - 1 : LAST), province.isEmpty() ? part(parts, COUNTRY) : province);
    }

    private static String part(String[] parts, int index) {
        return index < parts.length && !parts[index].equals(NOTHING) ? parts[index] : "";
    }
}
