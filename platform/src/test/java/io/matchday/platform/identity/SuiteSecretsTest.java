package io.matchday.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteSecretsTest {

    @TempDir
    private Path home;

    @Test
    void signInsAreMadeOnceHashedAndForTheirOwnerOnly() throws IOException {
        SuiteSecrets secrets = new SuiteSecrets(home);
        secrets.generateMissing();
        String signIns = Files.readString(secrets.signInsFile());
        Map<String, String> passwords = secrets.passwords();
        byte[] key = secrets.serviceKey();
        secrets.generateMissing();

        assertThat(Files.readString(secrets.signInsFile())).isEqualTo(signIns);
        assertThat(secrets.serviceKey()).isEqualTo(key).hasSize(32);
        assertThat(passwords.values()).doesNotHaveDuplicates().noneMatch(signIns::contains);
        assertThat(passwords).containsKeys("admin", "commander", "engineer", "liaison", "viewer", "customer");
    }

    @Test
    void nobodyElseReadsThem() throws IOException {
        assumeThat(Files.getFileStore(home).supportsFileAttributeView("posix"))
                .as("the file system knows permissions")
                .isTrue();
        SuiteSecrets secrets = new SuiteSecrets(home);
        secrets.generateMissing();
        for (Path file : List.of(secrets.signInsFile(), secrets.passwordsFile(), secrets.serviceKeyFile())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aSignInOpensWithItsPasswordOnly() throws IOException {
        SuiteSecrets secrets = new SuiteSecrets(home);
        secrets.generateMissing();
        LocalSignIns source = new LocalSignIns(secrets, Duration.ofMinutes(5), () -> Instant.EPOCH);
        String password = secrets.passwords().get("customer");

        assertThat(source.open("customer", password)).hasValueSatisfying(signIn -> {
            assertThat(signIn.roles()).containsExactly(Roles.CUSTOMER);
            assertThat(signIn.customers()).containsExactly(SuiteSecrets.SAMPLE_CUSTOMER);
        });
        assertThat(source.open("customer", password)).as("remembered").isPresent();
        assertThat(source.open("customer", password + "x")).isEmpty();
        assertThat(source.open("admin", password)).isEmpty();
        assertThat(source.open("nobody", password)).isEmpty();
    }

    @Test
    void aWithdrawnSignInIsClosedWithoutRestart() throws IOException {
        SuiteSecrets secrets = new SuiteSecrets(home);
        secrets.generateMissing();
        LocalSignIns source = new LocalSignIns(secrets, Duration.ofMinutes(5), () -> Instant.EPOCH);
        String password = secrets.passwords().get("viewer");
        assertThat(source.open("viewer", password)).isPresent();

        Files.writeString(secrets.signInsFile(), "[]");
        Files.setLastModifiedTime(secrets.signInsFile(), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(source.open("viewer", password)).isEmpty();
    }
}
