package io.matchday.monitor.incident;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Opens and ends incidents as the rules say. All trouble of a domain at one time is one incident, that shows in one finding
 * or in several: whoever handles it has one thing to look at. Telling the same thing again changes nothing, so that the
 * rules may go over what they have seen before.
 */
@ApplicationScoped
public class Incidents {

    private final IncidentRepository incidents;
    private final FindingRepository findings;
    private final Timeline timeline;
    private final Herald herald;
    private final Event<Opened> opened;
    private final MeterRegistry meters;
    private final InstantSource clock;

    Incidents(
            IncidentRepository incidents,
            FindingRepository findings,
            Timeline timeline,
            Herald herald,
            Event<Opened> opened,
            MeterRegistry meters,
            InstantSource clock) {
        this.incidents = incidents;
        this.findings = findings;
        this.timeline = timeline;
        this.herald = herald;
        this.opened = opened;
        this.meters = meters;
        this.clock = clock;
    }

    /** Something was found; that it is known and that people will be told becomes true at once. */
    @Transactional
    public void found(Detection found) {
        // First, as it waits for whoever is ending the incident: how far that one has told is known only afterwards.
        Optional<Incident> open = incidents.open(found.event().key(), found.domain());
        long told = incidents.toldUntil(found.event().key(), found.domain());
        if (found.finding().at() > told) {
            open.ifPresentOrElse(incident -> more(incident, found), () -> open(found, told));
        }
    }

    /** What was found of a topic is over, by the log time given. */
    @Transactional
    public void over(String event, String domain, Topic topic, long at) {
        end(event, domain, topic::equals, at);
    }

    /**
     * The rules have begun anew, and this is what they see: what is not among it is over.
     *
     * @param judged which topics they look for
     * @param seen which of these they see
     * @param at up to which second of log time
     */
    @Transactional
    public void reviewed(String event, String domain, Predicate<Topic> judged, Set<Topic> seen, long at) {
        end(event, domain, topic -> judged.test(topic) && !seen.contains(topic), at);
    }

    private void open(Detection found, long told) {
        // What an earlier incident has told of already is left out.
        long onset = Math.max(found.finding().onset(), told + 1);
        Incident incident = new Incident(found, Instant.ofEpochSecond(onset), clock.instant());
        incidents.persistAndFlush(incident);
        add(incident, found);
        herald.opened(incident, found.event().webhooks());
        meters.counter("matchday.incidents.opened").increment();
    }

    private void more(Incident incident, Detection found) {
        Topic topic = Topic.of(found.finding());
        if (!findings.told(incident.id(), topic, found.foundAt())) {
            boolean news = findings.goingOn(incident.id()).stream()
                    .noneMatch(known -> known.topic().kind().near(topic.kind()));
            add(incident, found);
            if (news) {
                herald.updated(incident, found.finding().text(found.domain()));
            }
        }
    }

    private void add(Incident incident, Detection found) {
        IncidentFinding finding = new IncidentFinding(incident.id(), found);
        findings.persist(finding);
        timeline.add(incident.id(), EntryKind.DETECTED, Timeline.ITSELF, finding.text());
        opened.fire(new Opened(incident.id()));
    }

    private void end(String event, String domain, Predicate<Topic> which, long at) {
        incidents.open(event, domain).ifPresent(incident -> {
            List<IncidentFinding> goingOn = findings.goingOn(incident.id());
            List<IncidentFinding> ending = goingOn.stream()
                    .filter(finding -> which.test(finding.topic()) && finding.wasFoundBy(at))
                    .toList();
            ending.forEach(finding -> end(incident, finding, at));
            if (!ending.isEmpty() && ending.size() == goingOn.size()) {
                resolve(incident, at);
            }
        });
    }

    private void end(Incident incident, IncidentFinding finding, long at) {
        finding.over(Instant.ofEpochSecond(at));
        timeline.add(incident.id(), EntryKind.RECOVERED, Timeline.ITSELF, IncidentText.recovered(finding.topic()));
    }

    private void resolve(Incident incident, long at) {
        incident.resolve(at, clock.instant());
        timeline.add(incident.id(), EntryKind.RESOLVED, Timeline.ITSELF, IncidentText.resolved());
        herald.resolved(incident);
    }
}
