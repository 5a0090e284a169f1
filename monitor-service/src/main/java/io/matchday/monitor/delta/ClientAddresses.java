package io.matchday.monitor.delta;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes client addresses (IPv4 and IPv6) out of text that is kept for people to read, and control characters with them. */
public final class ClientAddresses {

    private static final Pattern V4 = Pattern.compile("(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])");
    /** Anything of hexadecimal digits and colons; a time of day is one too, see {@link #isAddress}. */
    private static final Pattern V6 = Pattern.compile("(?<![\\w:.])[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(?<!\\.)");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]");
    private static final int COLONS = 7;

    private ClientAddresses() {}

    /** The text without them. */
    public static String removedFrom(String text) {
        String printable = CONTROL.matcher(text).replaceAll("?");
        String withoutV6 = V6.matcher(printable).replaceAll(found -> isAddress(found) ? "-" : found.group());
        return V4.matcher(withoutV6).replaceAll("-");
    }

    /** An IPv6 address has eight groups, the last two written as IPv4 perhaps, or leaves some out with a double colon. */
    private static boolean isAddress(MatchResult found) {
        String text = found.group();
        long colons = text.chars().filter(c -> c == ':').count();
        return text.contains("::") || colons + (text.contains(".") ? 1 : 0) >= COLONS;
    }
}
