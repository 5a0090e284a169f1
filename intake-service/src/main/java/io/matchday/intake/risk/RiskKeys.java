package io.matchday.intake.risk;

import io.matchday.intake.event.Slug;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes keys for risks that were found, each once. */
final class RiskKeys {

    private static final int ROOM_FOR_NUMBER = 4;

    private final Set<String> taken;

    RiskKeys(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    String next(ProposedRisk found) {
        String base = slug(
                switch (found.evidence().origin()) {
                    case TICKETS -> found.evidence().problem();
                    case ARCHITECTURE -> found.evidence().rule() + "-"
                            + found.evidence().subject();
                    case HAND -> "risk";
                });
        String key = base;
        for (int number = 2; !taken.add(key); number++) {
            key = base + "-" + number;
        }
        return key;
    }

    private static String slug(String text) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = slug.substring(0, Math.min(slug.length(), Slug.LONGEST - ROOM_FOR_NUMBER));
        String trimmed = cut.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "risk" : trimmed;
    }
}
