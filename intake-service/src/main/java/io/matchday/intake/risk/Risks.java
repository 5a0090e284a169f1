package io.matchday.intake.risk;

import io.matchday.intake.event.Event;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The risks of an event, for other features; within the caller's transaction. */
@ApplicationScoped
public class Risks {

    private final StoredRisks stored;
    private final InstantSource clock;

    Risks(StoredRisks stored, InstantSource clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Those proposed or accepted and not yet mitigated, the worst first. */
    public List<OpenRisk> open(Event event) {
        return stored.of(event.key()).stream()
                .map(Risk::record)
                .filter(risk -> risk.status().open())
                .map(risk -> new OpenRisk(
                        risk.key(),
                        risk.title(),
                        RiskLevel.of(risk.likelihood(), risk.impact()),
                        risk.status(),
                        risk.owner()))
                .sorted(Comparator.comparing(OpenRisk::level).reversed().thenComparing(OpenRisk::key))
                .toList();
    }

    public RiskRegister read(Event event) {
        return new RiskRegister(
                stored.of(event.key()).stream().map(Risk::record).toList());
    }

    /** Puts a whole register in the place of what there is. */
    public void replace(Event event, RiskRegister register) {
        check(register.risks());
        stored.of(event.key()).forEach(stored::delete);
        stored.flush();
        Instant now = clock.instant();
        register.risks().forEach(record -> stored.persist(new Risk(event.key(), record, now)));
        stored.flush();
    }

    private static void check(List<RiskRecord> risks) {
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < risks.size(); at++) {
            RiskRecord risk = risks.get(at);
            if (!keys.add(risk.key())) {
                throw invalid(at, "key", "'" + risk.key() + "' is listed twice");
            }
            String fault = risk.source().fault();
            if (fault != null) {
                throw invalid(
                        at,
                        "source." + fault,
                        "Needed for a risk of " + risk.source().origin());
            }
            RiskStatus reached = RiskStatus.PROPOSED;
            for (Decision step : risk.decisions()) {
                reached = step.from() == reached && reached.next().contains(step.to()) ? step.to() : null;
                if (reached == null) {
                    throw invalid(at, "decisions", "The steps do not follow one another");
                }
            }
            if (reached != risk.status()) {
                throw invalid(at, "status", "The steps lead to " + reached);
            }
        }
    }

    private static ProblemException invalid(int at, String field, String detail) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, "risks[" + at + "]." + field, detail);
    }
}
