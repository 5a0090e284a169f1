package io.matchday.platform.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that let people and services in, all readable by their owner only: {@code sign-ins.json} (hashed),
 * {@code passwords.json} (the generated passwords, for whoever runs the suite on a machine of their own) and
 * {@code service.key} (signs calls from service to service). In Kubernetes the first and the last come from a Secret.
 */
public final class SuiteSecrets {

    /** Customer key that the generated customer sign-in belongs to. */
    public static final String SAMPLE_CUSTOMER = "aurora-esports";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 15;

    private final Path home;

    public SuiteSecrets(Path home) {
        this.home = home;
    }

    public Path signInsFile() {
        return home.resolve("sign-ins.json");
    }

    public Path passwordsFile() {
        return home.resolve("passwords.json");
    }

    public Path serviceKeyFile() {
        return home.resolve("service.key");
    }

    /** Makes what is missing. Safe to be called by several services that start at once. */
    public void generateMissing() {
        try {
            Files.createDirectories(home);
            try (FileChannel channel = FileChannel.open(
                            home.resolve(".secrets.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && Files.notExists(serviceKeyFile())) {
                    writeOwnerOnly(serviceKeyFile(), Base64.getEncoder().encode(random(KEY_BYTES)));
                }
                if (lock.isValid() && Files.notExists(signInsFile())) {
                    generateSignIns();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write sign-ins below " + home, failed);
        }
    }

    public List<SignIn> signIns() throws IOException {
        return JSON.readValue(signInsFile().toFile(), new TypeReference<List<SignIn>>() {});
    }

    /** The generated passwords by sign-in name. */
    public Map<String, String> passwords() throws IOException {
        return JSON.readValue(passwordsFile().toFile(), new TypeReference<Map<String, String>>() {});
    }

    public byte[] serviceKey() throws IOException {
        return Base64.getDecoder().decode(Files.readString(serviceKeyFile()).trim());
    }

    private void generateSignIns() throws IOException {
        Map<String, String> passwords = new TreeMap<>();
        List<SignIn> signIns = new ArrayList<>();
        for (String role :
                List.of(Roles.ADMIN, Roles.COMMANDER, Roles.ENGINEER, Roles.LIAISON, Roles.VIEWER, Roles.CUSTOMER)) {
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
            List<String> customers = role.equals(Roles.CUSTOMER) ? List.of(SAMPLE_CUSTOMER) : List.of();
            passwords.put(role, password);
            signIns.add(new SignIn(role, PasswordHash.of(password), List.of(role), customers));
        }
        writeOwnerOnly(passwordsFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(passwords));
        writeOwnerOnly(signInsFile(), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(signIns));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The file appears whole or not at all, and never readable by others for even a moment. */
    private static void writeOwnerOnly(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else if (Files.notExists(part, LinkOption.NOFOLLOW_LINKS)) {
            Files.createFile(part);
        }
        Files.write(part, content, StandardOpenOption.WRITE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
