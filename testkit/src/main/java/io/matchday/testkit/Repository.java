package io.matchday.testkit;

import java.nio.file.Path;

/** Where things lie in a checkout. */
public final class Repository {

    private Repository() {}

    /** The checkout's root; the build hands it to tests. */
    public static Path root() {
        String root = System.getProperty("checkout.root");
        return root != null ? Path.of(root) : Path.of("").toAbsolutePath().getParent();
    }

    /** The frozen contract of a service. */
    public static Path contract(String service) {
        return root().resolve("contracts").resolve(service).resolve("openapi.yaml");
    }

    /** Shared sample data beside the checkout; it may be absent, and tests that need it say so. */
    public static Path data() {
        return root().resolveSibling("shared").resolve("data");
    }
}
