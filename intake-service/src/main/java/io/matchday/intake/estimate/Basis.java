package io.matchday.intake.estimate;

import io.matchday.intake.estimate.Comparison.Found;
import io.matchday.intake.estimate.method.Forecast;
import io.matchday.intake.estimate.method.Group;
import io.matchday.intake.estimate.method.Part;
import io.matchday.intake.estimate.method.Quantity;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which past events an estimate stands on, and how. */
@Schema(
        name = "EstimateBasis",
        description =
                "Which past events an estimate stands on. p50 is the weighted geometric mean of their adjusted values")
public record Basis(
        @Schema(required = true, description = "What figures name it by", examples = "CDN/PULL/PEAK_BITS") String key,
        @Schema(required = true) Quantity quantity,
        @Schema(
                        required = true,
                        description =
                                "What is compared: EVENT, a product, or the domains of a product that have a role",
                        examples = "CDN/PULL")
                String scope,
        @Schema(
                        nullable = true,
                        description =
                                "Of all that is compared; a domain's figures are its share of it. Null, as p50 and p90:"
                                        + " withheld")
                Double p10,
        @Schema(nullable = true) Double p50,
        @Schema(nullable = true) Double p90,
        @Schema(required = true) Group group,
        @Schema(required = true, description = "As many equally weighted events would say as much")
                double effectiveEvents,
        @Schema(required = true, description = "How many are much like this event: likeness of 0.35 or more")
                int similarEvents,
        @Schema(required = true, description = "Whether values are scaled by the ratio of viewers") boolean byAudience,
        @Schema(required = true, description = "The weightiest first, up to twenty") List<Event> events,
        @Schema(required = true, description = "How many more weigh in") int otherEvents,
        @Schema(required = true, description = "Weight of all these, 0..1") double otherWeight,
        @Schema(description = "Whose these are, each once; a customer's people see their own alone")
                List<String> otherCustomers) {

    private static final int MOST_SHOWN = 20;
    /** From fewer other customers, a figure says nearly what one of their events came to. */
    private static final int FEWEST_OTHERS = 3;
    /** Stands for whoever's the other events are, in a basis kept before that was noted: no customer has this key. */
    private static final List<String> NOT_NOTED = List.of("");

    public Basis {
        events = events == null ? List.of() : List.copyOf(events);
        otherCustomers = otherCustomers == null ? List.of() : List.copyOf(otherCustomers);
    }

    static Basis of(Found found, Map<String, Example> examples) {
        Forecast forecast = found.forecast();
        List<Part> parts = forecast.parts();
        int shown = Math.min(MOST_SHOWN, parts.size());
        return new Basis(
                found.key(),
                found.quantity(),
                found.scope().key(),
                forecast.p10(),
                forecast.p50(),
                forecast.p90(),
                forecast.group(),
                forecast.effectiveEvents(),
                forecast.similarEvents(),
                forecast.byAudience(),
                parts.subList(0, shown).stream()
                        .map(part -> Event.of(part, examples))
                        .toList(),
                parts.size() - shown,
                parts.subList(shown, parts.size()).stream()
                        .mapToDouble(Part::weight)
                        .sum(),
                parts.subList(shown, parts.size()).stream()
                        .map(part -> part.measured().occasion().customer())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Whether what it comes to would tell somebody what events came to that they must not know of. */
    boolean tellsOnOthers(Predicate<String> seesCustomer) {
        List<String> rest = otherEvents > 0 && otherCustomers.isEmpty() ? NOT_NOTED : otherCustomers;
        long others = Stream.concat(events.stream().map(Event::customer), rest.stream())
                .filter(customer -> !seesCustomer.test(customer))
                .distinct()
                .count();
        return others > 0 && others < FEWEST_OTHERS;
    }

    /** As somebody may see it: of the events of other customers only that and how much they weigh in. */
    Basis seenBy(Predicate<String> seesCustomer) {
        return new Basis(
                key,
                quantity,
                scope,
                p10,
                p50,
                p90,
                group,
                effectiveEvents,
                similarEvents,
                byAudience,
                events.stream()
                        .map(event -> seesCustomer.test(event.customer()) ? event : event.hidden())
                        .toList(),
                otherEvents,
                otherWeight,
                otherCustomers.stream().filter(seesCustomer).toList());
    }

    /** What is left of it for somebody to whom it would tell what single events of others came to. */
    Basis withheld() {
        return new Basis(
                key,
                quantity,
                scope,
                null,
                null,
                null,
                group,
                effectiveEvents,
                similarEvents,
                byAudience,
                List.of(),
                events.size() + otherEvents,
                1,
                List.of());
    }

    /** A past event; value times the three factors is the adjusted value. */
    @Schema(
            name = "EstimateBasisEvent",
            description =
                    "A past event; value times the three factors is the adjusted value. Of other customers' events a"
                            + " customer's people see likeness and weight alone, the rest is null")
    public record Event(
            @Schema(nullable = true, description = "Key of the past event") String key,
            @Schema(nullable = true) String name,
            @Schema(nullable = true, description = "Key of the customer") String customer,
            @Schema(nullable = true, description = "What it came to") Double value,
            @Schema(nullable = true, description = "What the ratio of viewers makes of it") Double audienceFactor,
            @Schema(nullable = true, description = "What growth since then makes of it") Double growthFactor,
            @Schema(nullable = true, description = "What other customer, genre, level, platform and hour make of it")
                    Double otherFactor,
            @Schema(nullable = true) Double adjusted,
            @Schema(required = true, description = "To the event estimated, 0..1") double likeness,
            @Schema(required = true, description = "In the estimate; all sum up to 1") double weight) {

        static Event of(Part part, Map<String, Example> examples) {
            String key = part.measured().occasion().key();
            return new Event(
                    key,
                    examples.get(key).facts().name(),
                    part.measured().occasion().customer(),
                    part.measured().value(),
                    part.audienceFactor(),
                    part.growthFactor(),
                    part.otherFactor(),
                    part.adjusted(),
                    part.likeness(),
                    part.weight());
        }

        Event hidden() {
            return new Event(null, null, null, null, null, null, null, null, likeness, weight);
        }
    }
}
