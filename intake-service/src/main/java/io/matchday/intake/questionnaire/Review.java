package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds a filled questionnaire against the event it is about, or against none. */
@ApplicationScoped
class Review {

    private static final Pattern KEY = Pattern.compile(Slug.PATTERN);

    private final QuestionnaireReader reader;
    private final FactsRules rules;

    Review(QuestionnaireReader reader, FactsRules rules) {
        this.reader = reader;
        this.rules = rules;
    }

    Filled read(byte[] file) {
        return reader.read(file);
    }

    /** What a questionnaire says of an event that is stored. */
    Draft against(Filled filled, String eventKey, long version, EventFacts stored, Conflict.Rule rule) {
        Findings findings = filled.findings();
        String about = filled.base().map(Base::eventKey).orElse(filled.key());
        if (about != null && !about.equals(eventKey)) {
            findings.error(Place.FILE, Fault.OTHER_EVENT, about);
        } else if (filled.key() != null && !filled.key().equals(eventKey)) {
            findings.errorAt(EventColumns.KEY, Fault.OTHER_EVENT, filled.key());
        } else if (filled.base().isEmpty()) {
            findings.warn(Place.FILE, Fault.NO_BASE);
        }
        Long exported = filled.base().map(Base::version).orElse(null);
        if (!findings.none() || filled.facts().isEmpty()) {
            return refused(eventKey, exported, version, findings);
        }
        ObjectNode before = FactsTree.of(stored);
        ObjectNode base =
                filled.base().map(known -> FactsTree.of(known.facts())).orElseGet(JsonNodeFactory.instance::objectNode);
        ThreeWay.Merged merged =
                ThreeWay.merge(base, FactsTree.of(filled.facts().get()), before, rule);
        List<Change> changes = Differences.between(before, merged.tree());
        EventFacts after = changes.isEmpty() ? stored : FactsTree.facts(merged.tree());
        if (!changes.isEmpty()) {
            // Each side may be right by itself and both together wrong: shares of an audience, for one.
            Findings together = new Findings();
            rules.check(after, together);
            together.errors().forEach(findings::add);
            if (!findings.none()) {
                return refused(eventKey, exported, version, findings);
            }
        }
        Report report = new Report(
                eventKey, exported, version, false, List.of(), findings.warnings(), changes, merged.conflicts());
        return new Draft(report, Optional.of(after));
    }

    /** What a questionnaire says of an event that is not there yet. */
    Draft anew(Filled filled) {
        Findings findings = filled.findings();
        String key = filled.key();
        if (key != null && (key.length() > Slug.LONGEST || !KEY.matcher(key).matches())) {
            findings.errorAt(EventColumns.KEY, Fault.MALFORMED, EventColumns.SLUG);
        }
        if (!findings.none() || filled.facts().isEmpty()) {
            return refused(key, null, null, findings);
        }
        List<Change> changes = Differences.between(
                JsonNodeFactory.instance.objectNode(),
                FactsTree.of(filled.facts().get()));
        Report report = new Report(key, null, null, false, List.of(), findings.warnings(), changes, List.of());
        return new Draft(report, filled.facts());
    }

    private static Draft refused(String key, Long exported, Long current, Findings findings) {
        Report report =
                new Report(key, exported, current, false, findings.errors(), findings.warnings(), List.of(), List.of());
        return new Draft(report, Optional.empty());
    }
}
