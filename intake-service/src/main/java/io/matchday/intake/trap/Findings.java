package io.matchday.intake.trap;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Product;
import io.matchday.intake.workday.WorkCalendar;
import io.matchday.intake.workday.WorkCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The traps that events may run into, with what people have made of them. */
@ApplicationScoped
public class Findings {

    private static final Comparator<TrapFinding> URGENT_FIRST = Comparator.comparing(TrapFinding::status)
            .thenComparing(finding -> finding.basis().certainty())
            .thenComparing(TrapFinding::due)
            .thenComparing(finding -> finding.trap().id());

    private static final Set<Product> DELIVERED = EnumSet.of(Product.CDN, Product.LIVE);

    private final TrapBook book;
    private final PlatformDocuments documents;
    private final TrapDecisions decisions;
    private final WorkCalendars calendars;

    Findings(TrapBook book, PlatformDocuments documents, TrapDecisions decisions, WorkCalendars calendars) {
        this.book = book;
        this.documents = documents;
        this.decisions = decisions;
        this.calendars = calendars;
    }

    /** What is open first, then what is surest, then what is due first. */
    public List<TrapFinding> of(Event event) {
        EventFacts facts = event.facts();
        Platforms platforms = documents.read(event.key());
        Map<String, Decision> decided = decisions.newest(event.key());
        WorkCalendar calendar = calendars.of(facts);
        return book.catalogue().traps().stream()
                .flatMap(trap -> {
                    List<Concern> concerns = concerns(trap, platforms, facts);
                    return concerns.isEmpty()
                            ? Stream.empty()
                            : Stream.of(TrapFinding.of(
                                    trap,
                                    book.platform(trap.platform()).orElseThrow().name(),
                                    concerns,
                                    facts.startsAt(),
                                    calendar,
                                    Optional.ofNullable(decided.get(trap.id()))));
                })
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** Domains that would be delivered by a platform, while no platform named serves them. */
    List<Domain> unserved(Event event) {
        EventFacts facts = event.facts();
        Set<Domain> served = documents.read(event.key()).uses().stream()
                .flatMap(use -> served(use, facts).stream())
                .collect(Collectors.toSet());
        return facts.domains().stream()
                .filter(domain -> DELIVERED.contains(domain.product()) && !served.contains(domain))
                .toList();
    }

    /** Grows with whatever else than the event itself changes its findings. */
    public long version(Event event) {
        return documents.revision(event.key());
    }

    private List<Concern> concerns(Trap trap, Platforms platforms, EventFacts facts) {
        Optional<Boolean> answer = platforms.answers().stream()
                .filter(one -> one.trapId().equals(trap.id()))
                .map(Platforms.Answer::concerned)
                .findAny();
        return IntStream.range(0, platforms.uses().size())
                .filter(i -> platforms.uses().get(i).platform().equals(trap.platform()))
                .mapToObj(i -> {
                    PlatformUse use = platforms.uses().get(i);
                    String place = "platforms.uses[" + i + "]";
                    return new TrapCase(trap, use, place, served(use, facts), facts, answer);
                })
                .flatMap(trapCase -> TrapRules.apply(trapCase).stream())
                .toList();
    }

    private List<Domain> served(PlatformUse use, EventFacts facts) {
        if (use.domains().isEmpty()) {
            Platform platform = book.platform(use.platform()).orElseThrow();
            return facts.domains().stream()
                    .filter(domain -> platform.products().contains(domain.product()))
                    .toList();
        }
        return facts.domains().stream()
                .filter(domain -> use.domains().contains(domain.name()))
                .toList();
    }
}
