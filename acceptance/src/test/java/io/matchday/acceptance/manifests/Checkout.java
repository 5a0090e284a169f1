package io.matchday.acceptance.manifests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Where things lie around this module, and what happens to a check when something it needs is not there. */
final class Checkout {

    static final Path ROOT =
            Path.of(System.getProperty("matchday.root", "..")).toAbsolutePath().normalize();
    static final Path MANIFESTS = ROOT.resolve("k8s");

    private Checkout() {}

    /** A file of the data folder, which lies beside the checkout unless MATCHDAY_DATA names it. */
    static Path data(String name) {
        String given = System.getenv("MATCHDAY_DATA");
        Path file = given == null ? ROOT.resolveSibling("shared").resolve("data") : Path.of(given);
        file = file.resolve(name);
        if (Files.notExists(file)) {
            missing(file + " is absent: put it there, or name its folder in MATCHDAY_DATA");
        }
        return file;
    }

    /** Someone's own machine may lack a tool; CI may not, or the check would rot unseen. */
    static void missing(String what) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            Assertions.fail(what);
        }
        System.err.println("Not checked: " + what);
        Assumptions.abort(what);
    }
}
