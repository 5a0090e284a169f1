package io.matchday.capacity.outbound;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lets this service in at providers. Never in the database: a provider's settings hold the name alone. */
@ConfigMapping(prefix = "matchday.credentials")
public interface CredentialsConfig {
    @WithParentName
    Map<String, Entry> byName();

    /** One way of being let in. */
    interface Entry {
        /** The user's or access key's name; nothing for a token. */
        Optional<String> id();

        /** The password, token or access key's secret. */
        Optional<String> secret();

        /** A file that holds it instead, read whenever it is used, so that a new one needs no restart. */
        Optional<Path> secretFile();

        /**
         * The hosts it may be sent to, as in {@code quotas.aliyuncs.com} or {@code *.aliyuncs.com}; nobody who edits a
         * provider can have it sent elsewhere.
         */
        List<String> hosts();
    }
}
