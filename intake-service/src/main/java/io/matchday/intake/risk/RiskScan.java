package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Asks every source what might go wrong, adds what is not known and refreshes what is. */
@ApplicationScoped
class RiskScan {

    private final RiskFindings findings;
    private final StoredRisks stored;
    private final InstantSource clock;

    RiskScan(RiskFindings findings, StoredRisks stored, InstantSource clock) {
        this.findings = findings;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * Looks once, in the caller's transaction.
     *
     * @param language of the words of new risks, {@code en} or {@code zh}
     */
    ScanReport run(Event event, String language) {
        Instant now = clock.instant();
        List<ProposedRisk> found = findings.of(event);
        List<Risk> known = stored.of(event.key());
        Map<ProposedRisk, Risk> matches = RiskFindings.known(found, known);
        List<String> refreshed = matches.entrySet().stream()
                .filter(match -> match.getValue().refresh(match.getKey(), now))
                .map(match -> match.getValue().key())
                .sorted()
                .toList();
        RiskKeys keys = new RiskKeys(known.stream().map(Risk::key).toList());
        List<ProposedRisk> unknown =
                found.stream().filter(one -> !matches.containsKey(one)).toList();
        List<Risk> added = unknown.stream()
                .limit(Math.max(0, StoredRisks.MOST - known.size()))
                .map(one -> new Risk(event.key(), keys.next(one), facts(one, language), one.evidence(), now))
                .toList();
        stored.persist(added);
        stored.flush();
        return new ScanReport(
                added.stream().map(Risk::key).toList(),
                refreshed,
                matches.size() - refreshed.size(),
                unknown.size() - added.size());
    }

    private static RiskFacts facts(ProposedRisk found, String language) {
        return new RiskFacts(
                cut(found.title().in(language), 200),
                cut(found.description().in(language), 4000),
                found.link(),
                found.likelihood(),
                found.impact(),
                null);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
