package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.demo.day.Domains;
import io.matchday.launcher.demo.day.Fault;
import io.matchday.launcher.demo.day.MatchDay;
import io.matchday.launcher.process.Waiting;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** {@code matchday demo}: one event from the questionnaire to the retrospective, on a match day's logs. */
public final class Demo {

    private static final long SEED = 20_261;
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ASK_EVERY = Duration.ofMillis(250);
    private static final DateTimeFormatter KEY =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final Story story;
    private final Cast cast;
    private final String eventKey;
    private final MatchDay day;
    private final Domains domains;
    private final IncidentWatch incidents;
    private final Capacity capacity;
    private final Scorecard scorecard;
    private final Closing closing;

    public Demo(Settings settings, Console console, Instant now) {
        this.settings = settings;
        this.story = new Story(console);
        this.cast = Cast.of(settings);
        this.eventKey = "aurora-final-" + KEY.format(now);
        this.domains = Domains.of(eventKey);
        this.day = new MatchDay(SEED, begin(now), domains);
        this.incidents = new IncidentWatch(cast.engineer(), eventKey);
        this.capacity = new Capacity(cast, story, eventKey);
        this.scorecard = new Scorecard(cast, story, eventKey);
        this.closing = new Closing(cast, story, eventKey);
    }

    /** Plays it all; ends with {@link Trouble} where the suite does not do what it should. */
    public void run() {
        try (WebhookReceiver webhook = new WebhookReceiver()) {
            DayReplay replay = prepare(webhook);
            Fault fault = day.fault();
            replay.until(fault.begins());
            replay.tellCount();
            story.require(incidents.count() == 0, "The monitor opened an incident before anything went wrong.");
            capacity.tellHeadroom();
            String incident = seeFault(replay, fault, webhook);
            closing.askTooEarly();
            replay.until(day.slots());
            replay.tellCount();
            seeRecovery(incident, webhook);
            preparation().advance(eventKey, "CLOSING", "The final is over");
            capacity.giveBack();
            closing.close();
            closing.tellRetrospective(eventKey);
        }
    }

    private DayReplay prepare(WebhookReceiver webhook) {
        Preparation preparation = preparation();
        SampleFinal event = SampleFinal.read(settings.checkout(), eventKey, day.startOf(0), webhook.address());
        preparation.createEvent(eventKey, event);
        preparation.advance(eventKey, "PREPARING", "Questionnaire complete");
        capacity.provide(settings.checkout());
        scorecard.tell();
        DayReplay replay = new DayReplay(
                day,
                preparation.edgeSource(settings, eventKey + "-edge"),
                preparation.originSource(settings, eventKey + "-origin"),
                story);
        new Contingency(cast, story, eventKey).agree(event.person("CUSTOMER"));
        new Channels(cast, story, eventKey).tryOut();
        replay.rehearse();
        new Countdown(cast, story, eventKey).meetDeadlines(event.person("COMMANDER"));
        scorecard.awaitGreen();
        preparation.advance(eventKey, "READY", "Readiness review passed");
        preparation.advance(eventKey, "LIVE", "Doors open");
        awaitMonitor();
        story.tell(
                "replaying %s of logs, from %s on: two matches, and a node that breaks in the second",
                told(MatchDay.length()), day.startOf(0));
        return replay;
    }

    /** Lines of domains that the monitor does not know to be the event's could not open an incident of it. */
    private void awaitMonitor() {
        boolean known = Waiting.until(
                () -> cast.engineer()
                                .get(SuiteService.MONITOR, "/events/" + eventKey + "/live")
                                .status()
                        == OK,
                PATIENCE,
                ASK_EVERY);
        story.require(
                known,
                "The monitor did not learn of the event from intake within %d s.".formatted(PATIENCE.toSeconds()));
    }

    private String seeFault(DayReplay replay, Fault fault, WebhookReceiver webhook) {
        story.tell(
                "the demo breaks node %s: from %s on it answers 502 and 504 to %.0f %% of its requests",
                fault.node(), day.startOf(fault.begins()), fault.share() * 100);
        Instant broken = Instant.now();
        AtomicReference<Optional<JsonNode>> seen = new AtomicReference<>(Optional.empty());
        replay.untilSeen(fault.ends(), () -> {
            seen.set(incidents.openSoon());
            return seen.get().isPresent();
        });
        JsonNode incident =
                seen.get().orElseThrow(() -> new Trouble("The monitor opened no incident while the node was broken."));
        String id = incident.path("id").asText();
        tellIncident(incident, Duration.between(broken, Instant.now()));
        tellCause(incidents.examined(id), fault);
        tellNotification("incident-opened", id, webhook);
        return id;
    }

    private void tellIncident(JsonNode incident, Duration wall) {
        story.require(
                incident.path("domain").asText().equals(domains.pull()),
                "The monitor opened an incident for %s, but nothing is wrong there."
                        .formatted(incident.path("domain").asText()));
        story.tell(
                "monitor: incident opened: %s",
                incident.path("title").path("en").asText());
        story.add(
                "delay %.1f s of log time after the first failed line (%.1f s on the clock of this machine)",
                incident.path("delaySeconds").asDouble(), wall.toMillis() / 1000.0);
        story.add(
                "error ratio %.2f %% against a target of %.2f %%",
                incident.path("errorRatio").asDouble() * 100,
                incident.path("target").asDouble() * 100);
    }

    private void tellCause(JsonNode incident, Fault fault) {
        JsonNode top = incident.path("topNodes").path(0);
        story.require(
                top.path("node").asText().equals(fault.node()),
                "The monitor names node '%s' first, but '%s' is the broken one."
                        .formatted(top.path("node").asText(), fault.node()));
        story.add(
                "top node %s with %.0f %% of the errors",
                top.path("node").asText(), top.path("share").asDouble() * 100);
        JsonNode verdict = incident.path("verdict");
        story.require(
                verdict.path("kind").asText().equals("BROKEN_NODE")
                        && verdict.at("/causes/0/values/node").asText().equals(fault.node()),
                "The monitor's verdict is '%s', but node '%s' is broken."
                        .formatted(verdict.at("/summary/en").asText(), fault.node()));
        story.add("verdict: %s", verdict.at("/summary/en").asText());
        story.add("first: %s", verdict.at("/advice/en").asText());
    }

    private void tellNotification(String kind, String incidentId, WebhookReceiver webhook) {
        JsonNode notification = webhook.await(kind, incidentId, PATIENCE)
                .orElseThrow(() -> new Trouble("The webhook did not receive '%s' for incident %s within %d s."
                        .formatted(kind, incidentId, PATIENCE.toSeconds())));
        story.tell(
                "webhook: the team on duty received '%s' (%s)",
                kind, notification.path("title").path("en").asText());
    }

    private void seeRecovery(String incident, WebhookReceiver webhook) {
        story.require(incidents.resolved(incident), "The incident did not resolve although the node works again.");
        story.tell("monitor: incident recovered by itself after the node worked again");
        tellNotification("incident-resolved", incident, webhook);
        story.require(
                incidents.count() == 1, "The monitor opened %d incidents for one fault.".formatted(incidents.count()));
    }

    private Preparation preparation() {
        return new Preparation(cast, story);
    }

    /** On a border between the monitor's slots, so that the last slot has just ended. */
    private static Instant begin(Instant now) {
        long slot = MatchDay.SLOT.toSeconds();
        return Instant.ofEpochSecond(now.getEpochSecond() / slot * slot).minus(MatchDay.length());
    }

    private static String told(Duration length) {
        return "%d h %d min".formatted(length.toHours(), length.toMinutesPart());
    }
}
