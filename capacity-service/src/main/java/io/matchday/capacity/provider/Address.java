package io.matchday.capacity.provider;

/** Forms of addresses and paths that are called: no user, query or fragment, and nothing that leads out of the path. */
final class Address {
    static final String PATTERN = "https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~%-]+)*/?";
    static final String MESSAGE = "an address like https://host/path is expected, without user, query or fragment";
    static final String PATH = "(/(?!\\.{1,2}(/|$|\\?))[A-Za-z0-9._~%,:@=-]+)+/?(\\?[A-Za-z0-9._~%,:@=&+-]*)?";
    static final String PATH_MESSAGE = "a path like /v1/pools/east?unit=gbps is expected";
    static final String PLAIN_PATH = "(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~%,:@=-]+)+";
    static final String PLAIN_PATH_MESSAGE = "a path like /v1/orders is expected";

    private Address() {}
}
