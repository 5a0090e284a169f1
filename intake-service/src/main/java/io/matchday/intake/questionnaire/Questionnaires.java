package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Events;
import io.matchday.platform.config.PlatformConfig;
import io.matchday.platform.identity.Caller;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import io.matchday.platform.xlsx.Bounds;
import io.matchday.platform.xlsx.RefusedException;
import io.matchday.platform.xlsx.Workbook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Gives, tries and applies questionnaires. */
@ApplicationScoped
class Questionnaires {

    private final Events events;
    private final Review review;
    private final PlatformConfig config;
    private final Caller caller;
    private final InstantSource clock;

    Questionnaires(Events events, Review review, PlatformConfig config, Caller caller, InstantSource clock) {
        this.events = events;
        this.review = review;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    byte[] blank(Language language) {
        return QuestionnaireWriter.write(Optional.empty(), language);
    }

    /** The event as a workbook that can be sent back. */
    byte[] of(Event event, Language language) {
        Base base = new Base(event.key(), event.version(), events.shown(event));
        byte[] file = QuestionnaireWriter.write(Optional.of(base), language);
        try {
            if (file.length <= config.limits().apiBodyBytes()) {
                Workbook.read(file, Bounds.USUAL);
                return file;
            }
        } catch (RefusedException tooLarge) {
            throw tooLarge(tooLarge.refusal().message().en());
        }
        throw tooLarge("The file would have more than " + config.limits().apiBodyBytes() + " bytes");
    }

    /** What a questionnaire would do to an event. */
    Report tried(String eventKey, byte[] file, Conflict.Rule rule) {
        Event event = events.visible(eventKey);
        return draft(event, review.read(file), rule).report();
    }

    /** Does it, all or nothing. */
    Report applied(String eventKey, byte[] file, String ifMatch, Conflict.Rule rule) {
        events.visible(eventKey);
        Filled filled = review.read(file);
        return QuarkusTransaction.requiringNew().call(() -> {
            Event event = events.changing(eventKey);
            Version.requireCurrent(ifMatch, event.version());
            Draft draft = draft(event, filled, rule);
            draft.report().requireApplicable(rule);
            if (!draft.report().changes().isEmpty()) {
                events.settle(event, draft.facts().orElseThrow(), clock.instant());
            }
            return draft.report().applied(event.version());
        });
    }

    /** What an event made from a questionnaire would be. */
    Report tried(byte[] file) {
        return review.anew(review.read(file)).report();
    }

    /** Makes it, within the caller's transaction. */
    Report created(byte[] file) {
        Draft draft = review.anew(review.read(file));
        draft.report().requireApplicable(Conflict.Rule.REFUSE);
        Event event = events.add(draft.report().eventKey(), draft.facts().orElseThrow(), clock.instant());
        return draft.report().applied(event.version());
    }

    /** The customer's people are shown what they were sent, and no more; for others short addresses stand for whole ones. */
    private Draft draft(Event event, Filled filled, Conflict.Rule rule) {
        EventFacts shown = events.shown(event);
        Filled said = caller.boundToCustomers()
                ? filled.with(EventFacts::discreet)
                : filled.with(facts -> ShortAddresses.restored(facts, shown));
        return review.against(said, event.key(), event.version(), shown, rule);
    }

    private static ProblemException tooLarge(String detail) {
        return new ProblemException(QuestionnaireProblem.QUESTIONNAIRE_TOO_LARGE, detail);
    }
}
