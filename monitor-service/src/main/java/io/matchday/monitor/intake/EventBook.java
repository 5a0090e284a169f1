package io.matchday.monitor.intake;

import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.remote.Known;
import io.matchday.platform.remote.Source;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The events that are not over, kept in memory and learned anew every few seconds. */
@ApplicationScoped
public class EventBook {

    private final IntakeGateway intake;
    private final Caller caller;
    private final Event<EventsLearned> learned;
    private final InstantSource clock;
    private volatile Optional<Known<Map<String, IntakeEvent>>> open = Optional.empty();

    EventBook(IntakeGateway intake, Caller caller, Event<EventsLearned> learned, InstantSource clock) {
        this.intake = intake;
        this.caller = caller;
        this.learned = learned;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        intake.lastOpenEvents().ifPresent(this::take);
    }

    @Scheduled(
            every = "{matchday.monitor.intake.refresh-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        intake.openEvents().ifPresent(this::take);
    }

    /** The events that are not over. */
    public List<IntakeEvent> open() {
        return List.copyOf(events().values());
    }

    /** The events with this domain that are not over. */
    public List<IntakeEvent> openWith(String domain) {
        return events().values().stream()
                .filter(event -> event.domainNames().contains(domain))
                .toList();
    }

    /** An event that is not over. */
    public Optional<IntakeEvent> open(String key) {
        return Optional.ofNullable(events().get(key));
    }

    /** The event, with its age; not found for one the caller must not know of as for one that is not there. */
    public Known<IntakeEvent> visible(String key) {
        return known(key)
                .filter(event -> caller.sees(event.value().customer().key()))
                .orElseThrow(() -> ProblemException.notFound("event", key));
    }

    /** Where what is known of an event comes from. */
    public Source source(Known<IntakeEvent> event) {
        return Source.of(IntakeGateway.INTAKE, event, clock);
    }

    private Optional<Known<IntakeEvent>> known(String key) {
        Optional<Known<Map<String, IntakeEvent>>> book = open;
        if (book.isPresent() && book.get().value().containsKey(key)) {
            return book.map(known -> known.map(events -> events.get(key)));
        }
        return intake.event(key);
    }

    private void take(Known<OpenEvents> known) {
        Map<String, IntakeEvent> before = events();
        Known<Map<String, IntakeEvent>> now =
                known.map(list -> list.events().stream().collect(Collectors.toMap(IntakeEvent::key, event -> event)));
        open = Optional.of(now);
        if (!before.equals(now.value())) {
            learned.fire(new EventsLearned());
        }
    }

    private Map<String, IntakeEvent> events() {
        return open.map(Known::value).orElse(Map.of());
    }
}
