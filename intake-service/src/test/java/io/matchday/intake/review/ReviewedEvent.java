package io.matchday.intake.review;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.intake.SampleEvent;
import io.matchday.intake.chain.SampleChain;
import io.matchday.intake.drill.SampleDrill;
import io.matchday.intake.pastevent.SamplePastEvent;
import io.matchday.intake.plan.SamplePlan;
import io.matchday.intake.readiness.PastScores;
import io.matchday.platform.identity.Roles;
import io.matchday.platform.identity.SuiteSecrets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Events to be reviewed, written down through the API as a team would. */
final class ReviewedEvent {

    private final String key = SampleEvent.freshKey();
    private final Instant start;
    private final String domain;
    private final String owner;
    private final String approver;

    private ReviewedEvent(Instant start, String domain, String owner, String approver) {
        this.start = start;
        this.domain = domain;
        this.owner = owner;
        this.approver = approver;
    }

    /** One with something of everything: plans, risks, gaps, areas that are red and others that are green. */
    static String rich(String name) {
        ReviewedEvent event = new ReviewedEvent(evening(8), "push.aurora.example", "Ada Obi", "林晓 Lin Xiao");
        event.announce(name);
        event.prepare();
        return event.key;
    }

    /** One of which nothing is missing. */
    static String complete(String name) {
        ReviewedEvent event = new ReviewedEvent(evening(90), "play.aurora.example", "Ada", "Lin");
        event.announceSmall(name);
        event.put(
                "/roster",
                """
                {"shifts": [%s, %s, %s]}
                """
                        .formatted(
                                event.shift("Lin", "COMMANDER", -60, 240),
                                event.shift("Ada", "INVESTIGATOR", -60, 240),
                                event.shift("Mei", "LIAISON", -60, 240)));
        event.put(
                "/escalation",
                """
                {"policies": [{"key": "default", "steps": [
                  {"afterSeconds": 0, "targets": [{"role": "INVESTIGATOR"}], "channels": ["WEBHOOK"]},
                  {"afterSeconds": 300, "targets": [{"role": "COMMANDER"}], "channels": ["PHONE"]}]}]}
                """);
        event.put(
                "/platforms",
                "{\"uses\": [{\"platform\": \"other\", \"domains\": [\"play.aurora.example\"]}], \"answers\": []}");
        event.confirmChannels(List.of());
        event.plan("slow-down", "Viewers are steered to the second vendor");
        SamplePlan.submit(event.key, "slow-down");
        SamplePlan.approve(event.key, "slow-down", 1);
        SampleDrill.passed(event.key, "slow-down");
        return event.key;
    }

    private static Instant evening(int daysAhead) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(daysAhead).atTime(11, 0).toInstant(ZoneOffset.UTC);
    }

    private void announceSmall(String name) {
        created(
                "/api/v1/events",
                """
                {"key": "%s", "name": "%s", "customer": {"key": "%s", "name": "Aurora Esports"}, "level": "STANDARD",
                 "startsAt": "%s", "endsAt": "%s", "products": ["CDN"],
                 "domains": [{"name": "play.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-east",
                   "streams": ["main"], "expectedPeakBitsPerSecond": 900000000000,
                   "qos": {"maxErrorRatio": 0.01, "maxFirstByteMillis": 800}}],
                 "contacts": [
                   {"name": "Lin", "role": "COMMANDER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0100"}]},
                   {"name": "Ada", "role": "INVESTIGATOR",
                    "channels": [{"kind": "WEBHOOK", "address": "https://hooks.aurora.example/duty"}]},
                   {"name": "Mei", "role": "LIAISON", "channels": [{"kind": "EMAIL", "address": "mei@aurora.example"}]}],
                 "sessions": [{"key": "show", "name": "Launch show", "startsAt": "%s", "endsAt": "%s"}],
                 "freezes": [{"key": "cdn", "scope": "CDN configuration", "startsAt": "%s", "endsAt": "%s"}],
                 "profile": {"genre": "launch", "platform": "web", "timeZone": "Asia/Shanghai"}}
                """
                        .formatted(
                                key,
                                name,
                                SuiteSecrets.SAMPLE_CUSTOMER,
                                at(0),
                                at(180),
                                at(0),
                                at(150),
                                at(-3 * 24 * 60),
                                at(240)));
    }

    private void announce(String name) {
        created(
                "/api/v1/events",
                """
                {"key": "%s", "name": "%s", "customer": {"key": "%s", "name": "Aurora Esports 极光电竞"}, "level": "CRITICAL",
                 "startsAt": "%s", "endsAt": "%s", "products": ["LIVE", "CDN"],
                 "domains": [
                   {"name": "push.aurora.example", "role": "PUSH", "product": "LIVE", "streams": ["main"],
                    "expectedPeakBitsPerSecond": 40000000, "qos": {"maxErrorRatio": 0.001}},
                   {"name": "play.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-east",
                    "streams": ["main"], "expectedPeakBitsPerSecond": 2000000000000,
                    "qos": {"maxErrorRatio": 0.01, "maxFirstByteMillis": 800, "maxStallRatio": 0.02,
                            "maxStartFailureRatio": 0.005, "minBitsPerSecond": 2500000}},
                   {"name": "images.aurora.example", "role": "PULL", "product": "CDN", "region": "cn-south",
                    "streams": []}],
                 "contacts": [
                   {"name": "林晓 Lin Xiao", "role": "COMMANDER", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0100"}]},
                   {"name": "Ada Obi", "role": "INVESTIGATOR",
                    "channels": [{"kind": "WEBHOOK", "address": "https://hooks.aurora.example/duty?secret=never-on-paper"}]},
                   {"name": "Tom Reyes", "role": "INVESTIGATOR", "channels": [{"kind": "PHONE", "address": "+86 10 5555 0101"}]},
                   {"name": "Mei Tanaka", "role": "LIAISON", "channels": [
                     {"kind": "EMAIL", "address": "mei@aurora.example"}, {"kind": "PHONE", "address": "+86 10 5555 0103"}]}],
                 "sessions": [
                   {"key": "opening", "name": "Opening show", "startsAt": "%s", "endsAt": "%s"},
                   {"key": "semi", "name": "Semi-final 半决赛", "startsAt": "%s", "endsAt": "%s"},
                   {"key": "final", "name": "Final 总决赛", "startsAt": "%s", "endsAt": "%s"}],
                 "freezes": [
                   {"key": "cdn", "scope": "CDN configuration and scheduling", "startsAt": "%s", "endsAt": "%s"},
                   {"key": "origin", "scope": "Origin and encoders", "startsAt": "%s", "endsAt": "%s"}],
                 "expectation": {"viewers": 12000000, "ramp": {"factor": 22, "seconds": 60}, "audience": []},
                 "profile": {"genre": "esports", "platform": "web", "timeZone": "Asia/Shanghai"}}
                """
                        .formatted(
                                key,
                                name,
                                SuiteSecrets.SAMPLE_CUSTOMER,
                                at(0),
                                at(300),
                                at(0),
                                at(30),
                                at(35),
                                at(140),
                                at(150),
                                at(300),
                                at(-5 * 24 * 60),
                                at(420),
                                at(-30),
                                at(320)));
    }

    private void prepare() {
        Instant now = Instant.now();
        PastScores.note(key, now.minus(20, ChronoUnit.DAYS), 9, 1);
        PastScores.note(key, now.minus(15, ChronoUnit.DAYS), 6, 3);
        PastScores.note(key, now.minus(9, ChronoUnit.DAYS), 1, 5);
        PastScores.note(key, now.minus(6, ChronoUnit.DAYS), 0, 4);
        PastScores.note(key, now.minus(2, ChronoUnit.DAYS), 0, 1);
        PastScores.note(key, now.minus(1, ChronoUnit.DAYS), 2, 3);
        SampleChain.drawn(key);
        for (int month = 3; month <= 9; month += 3) {
            SamplePastEvent.stored(
                    SuiteSecrets.SAMPLE_CUSTOMER, LocalDate.now(ZoneOffset.UTC).minusMonths(month), 1_800_000_000_000L);
        }
        risk("push-single", "The push link has no second way in", 3, 5, "Ada Obi", "ACCEPTED");
        risk("origin-self-built", "The self-built origin is scaled by hand 自建源站需手动扩容", 4, 4, null, "ACCEPTED");
        risk("burst", "Traffic multiplies by 22 within a minute", 4, 5, "Tom Reyes", "ACCEPTED");
        risk("stage-power", "The stage loses power", 1, 5, null, null);
        risk("comments", "The comment feed lags behind", 3, 2, "Mei Tanaka", null);
        risk("weather", "Rain reaches the outdoor encoder", 2, 2, null, "DISMISSED");
        plans();
        put(
                "/roster",
                """
                {"leadMinutes": 120, "tailMinutes": 60, "shifts": [%s, %s, %s, %s, %s]}
                """
                        .formatted(
                                shift("林晓 Lin Xiao", "COMMANDER", -120, 360),
                                shift("Ada Obi", "INVESTIGATOR", -120, 160),
                                shift("Tom Reyes", "INVESTIGATOR", 120, 360),
                                shift("Mei Tanaka", "LIAISON", -60, 130),
                                shift("Mei Tanaka", "LIAISON", 200, 360)));
        put(
                "/escalation",
                """
                {"policies": [
                  {"key": "push", "verdicts": ["PUSH"], "steps": [
                    {"afterSeconds": 0, "targets": [{"role": "INVESTIGATOR"}], "channels": ["WEBHOOK", "PHONE"]},
                    {"afterSeconds": 120, "targets": [{"role": "COMMANDER"}], "channels": ["PHONE"]}]},
                  {"key": "default", "steps": [
                    {"afterSeconds": 0, "targets": [{"role": "INVESTIGATOR"}], "channels": ["WEBHOOK"],
                     "repeat": {"everySeconds": 120, "times": 3}},
                    {"afterSeconds": 300, "targets": [{"role": "LIAISON"}, {"contact": "Tom Reyes"}], "channels": ["PHONE", "EMAIL"]},
                    {"afterSeconds": 900, "targets": [{"role": "COMMANDER"}], "channels": ["PHONE"]}]}]}
                """);
        put(
                "/platforms",
                """
                {"uses": [
                  {"platform": "tencent-css", "domains": ["push.aurora.example"], "served": "MAINLAND_CHINA",
                   "usualPeakBitsPerSecond": 10000000},
                  {"platform": "alibaba-cdn", "domains": ["play.aurora.example"], "served": "MAINLAND_CHINA",
                   "usualPeakBitsPerSecond": 300000000000, "usageCap": {"set": true, "bitsPerSecond": 1000000000000}}],
                 "answers": []}
                """);
        confirmChannels(List.of("Tom Reyes"));
    }

    private void plans() {
        plan("push-lost", "Push link lost: the back-up push takes over");
        SamplePlan.submit(key, "push-lost");
        SamplePlan.approve(key, "push-lost", 1);
        SampleDrill.passed(key, "push-lost");
        plan("origin-full", "Origin at its limit: scale out and shield 源站扩容");
        SamplePlan.submit(key, "origin-full");
        SamplePlan.approve(key, "origin-full", 1);
        SampleDrill.stored(key, SampleDrill.held("origin-full", "FAILED", ""));
        plan("steer-away", "A region fails: steer viewers to the second vendor");
        SamplePlan.submit(key, "steer-away");
        plan("degrade", "Give up 4K to keep 1080p going");
    }

    private void plan(String plan, String title) {
        created(
                path("/plans"),
                SamplePlan.body(
                        plan,
                        SamplePlan.content(title)
                                .replace("\"Ada\"", '"' + owner + '"')
                                .replace("\"Lin\"", '"' + approver + '"')
                                .replace("push.aurora.example", domain)));
    }

    private void risk(String risk, String title, int likelihood, int impact, String owner, String to) {
        created(
                path("/risks"),
                "{\"key\": \"%s\", \"title\": \"%s\", \"likelihood\": %d, \"impact\": %d, \"owner\": %s}"
                        .formatted(risk, title, likelihood, impact, owner == null ? null : '"' + owner + '"'));
        if (to != null) {
            as(Roles.COMMANDER)
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body("{\"to\": \"%s\", \"reason\": \"looked at together\"}".formatted(to))
                    .post(path("/risks/" + risk + "/decisions"))
                    .then()
                    .statusCode(201);
        }
    }

    private void confirmChannels(List<String> but) {
        List<String> ids = as(Roles.VIEWER).get(path("/channels")).path("items.id");
        List<String> people = as(Roles.VIEWER).get(path("/channels")).path("items.person");
        for (int i = 0; i < ids.size(); i++) {
            if (!but.contains(people.get(i))) {
                created(
                        path("/channels/" + ids.get(i) + "/confirmations"),
                        "{\"outcome\": \"CONFIRMED\", \"confirmedBy\": \"Lin\", \"how\": \"rang up\"}");
            }
        }
    }

    private String shift(String person, String role, int from, int to) {
        return "{\"person\": \"%s\", \"role\": \"%s\", \"startsAt\": \"%s\", \"endsAt\": \"%s\"}"
                .formatted(person, role, at(from), at(to));
    }

    /** Minutes after the start. */
    private Instant at(int minutes) {
        return start.plus(minutes, ChronoUnit.MINUTES);
    }

    private String path(String below) {
        return "/api/v1/events/" + key + below;
    }

    private static void created(String path, String body) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    private void put(String below, String body) {
        as(Roles.ENGINEER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(body)
                .put(path(below))
                .then()
                .statusCode(200);
    }
}
