package io.matchday.launcher.database;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.launcher.console.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** The random passwords of the database's roles, in a file that only its owner reads. */
final class DatabasePasswords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final Path file;

    DatabasePasswords(Path file) {
        this.file = file;
    }

    boolean exist() {
        return Files.exists(file);
    }

    /** The role's password, made and kept when there is none. */
    String of(String role) {
        try {
            Map<String, String> all = exist()
                    ? JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {})
                    : new TreeMap<>();
            if (!all.containsKey(role)) {
                all.put(role, random());
                write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
            }
            return all.get(role);
        } catch (IOException failed) {
            throw new Trouble("Cannot use " + file + ": " + failed.getMessage() + ".", failed);
        }
    }

    /** Writes a file that is never readable by others, and appears whole or not at all. */
    static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
