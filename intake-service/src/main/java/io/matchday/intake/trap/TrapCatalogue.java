package io.matchday.intake.trap;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All platforms known and what they have published, as the data files and the API show it. */
@Schema(name = "TrapCatalogue")
@RegisterForReflection
record TrapCatalogue(@Schema(required = true) List<Platform> platforms, @Schema(required = true) List<Trap> traps) {

    TrapCatalogue {
        platforms = List.copyOf(platforms);
        traps = List.copyOf(traps);
    }

    /** The same for one platform alone. */
    TrapCatalogue of(String platform) {
        return new TrapCatalogue(
                platforms.stream().filter(one -> one.key().equals(platform)).toList(),
                traps.stream().filter(one -> one.platform().equals(platform)).toList());
    }
}
