package io.matchday.monitor.line;

import java.util.Locale;

/** The name of a host as it is counted under: lower case, no port, no closing dot (RFC 1123 syntax, underscores too). */
public final class HostName {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostName() {}

    public static String of(String field, String raw) throws BadLineException {
        String name = withoutPort(raw);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.isEmpty() || name.length() > LONGEST || !wellFormed(name)) {
            throw BadLineException.value(field, raw, "a host name");
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private static String withoutPort(String raw) {
        int colon = raw.indexOf(':');
        if (colon < 0) {
            return raw;
        }
        for (int i = colon + 1; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return "";
            }
        }
        return raw.substring(0, colon);
    }

    private static boolean wellFormed(String name) {
        int labelStart = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '.') {
                if (!label(name, labelStart, i)) {
                    return false;
                }
                labelStart = i + 1;
            } else if (!allowed(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean label(String name, int from, int to) {
        return to > from && to - from <= LONGEST_LABEL && name.charAt(from) != '-' && name.charAt(to - 1) != '-';
    }

    private static boolean allowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
