package io.matchday.capacity.demand;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.capacity.pool.Unit;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What makes a line the same line while its figures move, and how addresses name it.
 *
 * @param region null where it is not known
 * @param carrier null where it is of no carrier
 */
record LineKey(String rule, String product, String region, String carrier, Unit unit) {
    /** Rule of the lines that people add. */
    static final String BY_HAND = "by-hand";

    static final int LONGEST = 320;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_-]");
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_~.-]+");

    String text() {
        return String.join(".", rule, part(product), part(region), part(carrier), unit.name());
    }

    /** Whether anything can be known under this key. */
    static boolean fits(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    static boolean byHand(String text) {
        return text.startsWith(BY_HAND + ".");
    }

    /** What a region or carrier is called may hold anything; a checksum keeps those apart that only differ there. */
    private static String part(String name) {
        if (name == null) {
            return "-";
        }
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(UTF_8));
        return OTHER.matcher(name).replaceAll("_") + "~" + Long.toHexString(checksum.getValue());
    }
}
