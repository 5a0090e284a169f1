package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Asks every source what might go wrong, adds what is not known and refreshes what is. */
@ApplicationScoped
class RiskScan {

    private final List<RiskSource> sources;
    private final StoredRisks stored;
    private final InstantSource clock;

    RiskScan(@All List<RiskSource> sources, StoredRisks stored, InstantSource clock) {
        this.sources = List.copyOf(sources);
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
        List<ProposedRisk> found = sources.stream()
                .flatMap(source -> source.propose(event).stream())
                .distinct()
                .toList();
        Map<String, Risk> known = new LinkedHashMap<>();
        stored.of(event.key()).forEach(risk -> known.put(risk.key(), risk));
        Map<ProposedRisk, Risk> matches = matches(found, known.values());
        List<String> refreshed = matches.entrySet().stream()
                .filter(match -> match.getValue().refresh(match.getKey(), now))
                .map(match -> match.getValue().key())
                .sorted()
                .toList();
        RiskKeys keys = new RiskKeys(known.keySet());
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

    /**
     * Which known risk a finding is, each at most once: the same rule or problem first, then a problem that shares a ticket, since its
     * earliest ticket may be another than at the last scan.
     */
    private static Map<ProposedRisk, Risk> matches(List<ProposedRisk> found, Iterable<Risk> known) {
        Map<String, Risk> left = new LinkedHashMap<>();
        known.forEach(risk -> left.put(risk.key(), risk));
        Map<ProposedRisk, Risk> matches = new LinkedHashMap<>();
        List<BiPredicate<Evidence, Evidence>> ways = List.of(Evidence::sameAs, Evidence::sharesTicket);
        for (BiPredicate<Evidence, Evidence> same : ways) {
            for (ProposedRisk one : found) {
                if (!matches.containsKey(one)) {
                    Optional<Risk> match = left.values().stream()
                            .filter(risk -> same.test(one.evidence(), risk.source()))
                            .findFirst();
                    match.ifPresent(risk -> matches.put(one, left.remove(risk.key())));
                }
            }
        }
        return matches;
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
