package io.matchday.intake.trap;

import io.matchday.intake.event.Domain;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a limit holds. */
@Schema(name = "TrapRegion")
public enum Region {
    ANY,
    MAINLAND_CHINA,
    OUTSIDE_MAINLAND_CHINA;

    /** Whether the limit holds for a domain; nothing where nobody has said from where it is served. */
    Optional<Boolean> holdsFor(Domain domain, PlatformUse.Served served) {
        if (this == ANY || served == PlatformUse.Served.WORLDWIDE) {
            return Optional.of(true);
        }
        return switch (served) {
            case MAINLAND_CHINA -> Optional.of(this == MAINLAND_CHINA);
            case OUTSIDE_MAINLAND_CHINA -> Optional.of(this == OUTSIDE_MAINLAND_CHINA);
            case BY_DOMAIN, WORLDWIDE -> Optional.ofNullable(domain.region())
                    .map(region -> mainland(region) == (this == MAINLAND_CHINA));
        };
    }

    private static boolean mainland(String region) {
        return region.matches("cn(-.*)?") && !region.matches("cn-(hongkong|hk|macao|macau|mo|taiwan|tw)(-.*)?");
    }
}
