package io.matchday.capacity.provider;

/** Text of others as one line that can be stored and shown. */
final class Plain {
    private Plain() {}

    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\s]+", " ").strip();
    }

    /** The same, cut to a length. */
    static String line(String text, int longest) {
        String line = line(text);
        return line.length() <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest - 1))) + "…";
    }
}
