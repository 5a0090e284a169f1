package io.matchday.intake.estimate;

import io.matchday.intake.estimate.method.Measured;
import io.matchday.intake.estimate.method.Occasion;
import io.matchday.intake.estimate.method.Quantity;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation.AudienceShare;
import io.matchday.intake.event.Profile;
import io.matchday.intake.pastevent.PastEvent;
import io.matchday.intake.pastevent.PastEventFacts;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A past event to compare with. */
record Example(Occasion occasion, PastEventFacts facts) {

    static Example of(PastEvent past) {
        PastEventFacts facts = past.facts();
        boolean expected = facts.expectedViewers() != null;
        return new Example(
                new Occasion(
                        past.key(),
                        facts.customer().key(),
                        facts.profile().genre(),
                        facts.level(),
                        facts.profile().platform(),
                        zone(facts.profile()),
                        facts.startsAt(),
                        audience(facts.audience()),
                        expected ? facts.expectedViewers() : facts.peakViewers(),
                        expected),
                facts);
    }

    /** An event to come in the same terms. */
    static Occasion target(String key, EventFacts facts) {
        Long viewers = facts.expectation().viewers();
        return new Occasion(
                key,
                facts.customer().key(),
                facts.profile().genre(),
                facts.level(),
                facts.profile().platform(),
                zone(facts.profile()),
                facts.startsAt(),
                audience(facts.expectation().audience()),
                viewers,
                viewers != null);
    }

    Optional<Measured> measured(Scope scope, Quantity quantity) {
        return scope.value(facts, quantity).map(value -> new Measured(occasion, value));
    }

    private static ZoneId zone(Profile profile) {
        return profile.timeZone() == null ? null : ZoneId.of(profile.timeZone());
    }

    /** Carriers are left aside: regions tell enough of who watches. */
    private static Map<String, Double> audience(List<AudienceShare> shares) {
        return shares.stream()
                .collect(Collectors.groupingBy(AudienceShare::region, Collectors.summingDouble(AudienceShare::share)));
    }
}
