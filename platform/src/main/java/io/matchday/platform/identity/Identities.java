package io.matchday.platform.identity;

import io.matchday.platform.config.PlatformConfig;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;

/** Chooses the identity source and refuses a start that could let nobody, or anybody, in. */
final class Identities {

    @Produces
    @Singleton
    @Startup
    SuiteSecrets secrets(PlatformConfig config) {
        SuiteSecrets secrets = new SuiteSecrets(config.home());
        if (config.identity().generate()) {
            secrets.generateMissing();
        }
        if (Files.notExists(secrets.signInsFile()) || Files.notExists(secrets.serviceKeyFile())) {
            throw new IllegalStateException("Not starting: " + config.home() + " (matchday.home) holds no sign-ins.json"
                    + " and service.key, and matchday.identity.generate is off");
        }
        return secrets;
    }

    @Produces
    @Singleton
    IdentitySource source(PlatformConfig config, SuiteSecrets secrets, InstantSource clock) {
        return switch (config.identity().source()) {
            case LOCAL -> new LocalSignIns(secrets, config.identity().rememberFor(), clock);
        };
    }

    @Produces
    @Singleton
    ServiceTokens serviceTokens(PlatformConfig config, SuiteSecrets secrets) {
        try {
            return new ServiceTokens(secrets.serviceKey(), config.identity().serviceTokenLife());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + secrets.serviceKeyFile(), unreadable);
        }
    }
}
