package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Customer;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Freeze;
import io.matchday.intake.event.Level;
import io.matchday.intake.event.Product;
import io.matchday.intake.event.Profile;
import io.matchday.intake.event.QosTargets;
import io.matchday.intake.event.Session;
import jakarta.validation.Validation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An event with something of everything, and what is needed to export and read it without a container. */
final class Samples {

    static final String KEY = "aurora-final";
    static final long VERSION = 7;

    static final FactsRules RULES =
            new FactsRules(Validation.buildDefaultValidatorFactory().getValidator());
    static final Review REVIEW = new Review(new QuestionnaireReader(RULES), RULES);

    private static final Instant START = Instant.parse("2026-12-05T11:00:00Z");
    private static final Instant END = Instant.parse("2026-12-05T16:00:00Z");

    static final EventFacts FACTS = new EventFacts(
            "=Aurora Cup final",
            new Customer("aurora-esports", "Aurora Esports 极光"),
            Level.CRITICAL,
            START,
            END,
            Set.of(Product.LIVE, Product.CDN),
            List.of(
                    new Domain(
                            "push.aurora.example",
                            Domain.Role.PUSH,
                            Product.LIVE,
                            null,
                            List.of("main", "backup"),
                            40_000_000L,
                            QosTargets.errors(0.001)),
                    new Domain(
                            "play.aurora.example",
                            Domain.Role.PULL,
                            Product.CDN,
                            "cn-east",
                            List.of("main"),
                            2_000_000_000_000L,
                            new QosTargets(0.01, 800, 0.02, 0.00001, 4_000_000L))),
            List.of(
                    new Contact(
                            "Lin",
                            Contact.Role.COMMANDER,
                            List.of(new Contact.Channel(Contact.Kind.PHONE, "+86 10 5555 0100"))),
                    new Contact(
                            "Mei",
                            Contact.Role.LIAISON,
                            List.of(
                                    new Contact.Channel(Contact.Kind.EMAIL, "mei@aurora.example"),
                                    new Contact.Channel(Contact.Kind.WEBHOOK, "https://hooks.aurora.example/mei")))),
            List.of(
                    new Session("semi-final", "Semi-final", START, START.plusSeconds(7200)),
                    new Session("final", "Final", START.plusSeconds(7200), END)),
            List.of(new Freeze("all", "everything", START.minusSeconds(86_400), END)),
            new Expectation(
                    3_000_000L,
                    new Expectation.Ramp(22.5, 60),
                    List.of(
                            new Expectation.AudienceShare("cn-east", "telecom", 0.4),
                            new Expectation.AudienceShare("cn-east", null, 0.6))),
            new Profile("esports", "web", "Asia/Shanghai"));

    private Samples() {}

    static byte[] exported(EventFacts facts, Language language) {
        return QuestionnaireWriter.write(Optional.of(new Base(KEY, VERSION, facts)), language);
    }

    /** A file sent back when nobody else changed the event meanwhile. */
    static Draft sentBack(byte[] file) {
        return sentBack(file, FACTS);
    }

    static Draft sentBack(byte[] file, EventFacts stored) {
        return REVIEW.against(REVIEW.read(file), KEY, VERSION, stored, Conflict.Rule.REFUSE);
    }
}
