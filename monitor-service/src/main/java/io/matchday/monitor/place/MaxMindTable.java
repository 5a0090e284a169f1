package io.matchday.monitor.place;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * A file in MaxMind's format (MaxMind DB file format specification 2.0), by any maker: regions as in City or Country
 * databases, carriers as in ISP or ASN databases.
 */
final class MaxMindTable implements AddressTable {

    private static final Logger LOG = Logger.getLogger(MaxMindTable.class);

    private final Reader reader;

    private MaxMindTable(Reader reader) {
        this.reader = reader;
    }

    static MaxMindTable open(Path file) {
        try {
            return new MaxMindTable(new Reader(file.toFile(), new CHMCache()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    @Override
    public Place of(InetAddress address) {
        try {
            Map<?, ?> found = reader.get(address, Map.class);
            return found == null ? Place.UNKNOWN : new Place(carrier(found), region(found));
        } catch (IOException broken) {
            LOG.debug("An address cannot be looked up", broken);
            return Place.UNKNOWN;
        }
    }

    private static String carrier(Map<?, ?> found) {
        return firstText(found.get("isp"), found.get("autonomous_system_organization"), found.get("organization"));
    }

    /** Country and first subdivision, as ISO 3166-2 writes them: CN-HB. */
    private static String region(Map<?, ?> found) {
        String country = code(found.get("country"));
        String part = found.get("subdivisions") instanceof List<?> parts && !parts.isEmpty() ? code(parts.get(0)) : "";
        return part.isEmpty() || country.isEmpty() ? country : country + "-" + part;
    }

    private static String code(Object node) {
        return node instanceof Map<?, ?> map ? firstText(map.get("iso_code")) : "";
    }

    private static String firstText(Object... candidates) {
        for (Object candidate : candidates) {
            if (candidate instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
