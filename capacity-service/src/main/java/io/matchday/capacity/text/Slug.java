package io.matchday.capacity.text;

/** Form of the keys people type and read in addresses. No group repeats: Java matches one by calling itself. */
public final class Slug {
    public static final String PATTERN = "(?!-)(?!.*--)[a-z0-9-]*[a-z0-9]";
    public static final String MESSAGE = "lower-case letters, digits and single dashes are expected";
    public static final int LONGEST = 64;

    private Slug() {}

    /** Whether anything can be stored under this key; what a caller puts into an address need not even be text. */
    public static boolean fits(String key) {
        return key.length() <= LONGEST && key.matches(PATTERN);
    }
}
