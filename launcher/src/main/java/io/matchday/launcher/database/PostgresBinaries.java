package io.matchday.launcher.database;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** PostgreSQL's programs for this machine, unpacked once below the suite's home. */
final class PostgresBinaries {

    private static final int NAME_LENGTH = 16;

    private final Path below;

    PostgresBinaries(Path below) {
        this.below = below;
    }

    /** The folder with {@code bin/postgres}. Named by its content, so a newer build unpacks beside an older one. */
    Path unpacked(Console console) {
        try {
            byte[] archive = archive();
            Path folder = below.resolve(digest(archive));
            if (Files.notExists(folder)) {
                console.line("Unpacking PostgreSQL to " + folder + ".");
                unpack(archive, folder);
            }
            return folder;
        } catch (IOException failed) {
            throw new Trouble("Cannot unpack PostgreSQL below " + below + ": " + failed.getMessage() + ".", failed);
        }
    }

    private void unpack(byte[] archive, Path folder) throws IOException {
        Files.createDirectories(below);
        Path part = Files.createTempDirectory(below, "part");
        Archive.unpack(new ByteArrayInputStream(archive), part);
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine())) {
            return archive.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new Trouble(
                    "This build holds no PostgreSQL for %s on %s; run ./matchday on the machine that it was built on."
                            .formatted(system, machine()),
                    missing);
        }
    }

    private static String machine() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return machine.equals("amd64") ? "x86_64" : machine;
    }

    private static String digest(byte[] content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(sha256).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
