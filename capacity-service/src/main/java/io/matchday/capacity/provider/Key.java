package io.matchday.capacity.provider;

/** Form of the keys of providers and credentials. */
final class Key {
    static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String MESSAGE = "lower-case letters, digits and single dashes are expected";
    static final int LONGEST = 64;

    private Key() {}

    /** Whether anything can be stored under this key; what a caller puts into an address need not even be text. */
    static boolean fits(String key) {
        return key.length() <= LONGEST && key.matches(PATTERN);
    }
}
