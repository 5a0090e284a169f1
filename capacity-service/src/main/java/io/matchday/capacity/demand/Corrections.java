package io.matchday.capacity.demand;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.web.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps what people said about lines, each step of it. */
@ApplicationScoped
class Corrections {
    private static final int MOST_OF_AN_EVENT = 1000;

    private final StoredCorrections stored;
    private final StoredSteps steps;

    Corrections(StoredCorrections stored, StoredSteps steps) {
        this.stored = stored;
        this.steps = steps;
    }

    @Transactional
    List<KeptCorrection> of(String eventKey) {
        return stored.of(eventKey).stream().map(StoredCorrection::view).toList();
    }

    @Transactional
    List<KeptCorrection> after(String eventKey, String line, int most) {
        return stored.after(eventKey, line, most).stream()
                .map(StoredCorrection::view)
                .toList();
    }

    @Transactional
    KeptCorrection existing(CorrectionId id) {
        return stored.there(id).map(StoredCorrection::view).orElseThrow(() -> notFound(id));
    }

    /** The steps of a line, the newest first; a line that was never corrected has none. */
    @Transactional
    List<CorrectionStep> steps(CorrectionId id, long before, int most) {
        return steps.before(id, before, most).stream().map(StoredStep::view).toList();
    }

    /** Makes a correction or changes it. */
    @Transactional
    Put put(CorrectionId id, String ifMatch, Correction correction) {
        Optional<StoredCorrection> there = stored.locked(id);
        if (there.isPresent()) {
            Version.requireCurrent(ifMatch, there.get().version());
            there.get().follow(step(id, CorrectionStep.Action.PUT, correction.by(), correction.at(), correction));
            stored.flush();
            return new Put(there.get().view(), false);
        }
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw changed();
        }
        return new Put(add(id, correction).view(), true);
    }

    /** Takes a correction back; its history stays. */
    @Transactional
    void takeBack(CorrectionId id, String ifMatch, String by, Instant at) {
        StoredCorrection there = stored.locked(id).orElseThrow(() -> notFound(id));
        Version.requireCurrent(ifMatch, there.version());
        step(id, CorrectionStep.Action.TAKEN_BACK, by, at, there.correction());
        stored.delete(there);
    }

    /** Of two that make the same correction at the same time, the database lets one in. */
    private StoredCorrection add(CorrectionId id, Correction correction) {
        if (stored.count("eventKey", id.eventKey()) >= MOST_OF_AN_EVENT) {
            throw new ProblemException(
                    DemandProblem.TOO_MANY_CORRECTIONS, "An event has at most " + MOST_OF_AN_EVENT + " corrections");
        }
        StoredCorrection made =
                new StoredCorrection(step(id, CorrectionStep.Action.PUT, correction.by(), correction.at(), correction));
        try {
            stored.persistAndFlush(made);
        } catch (ConstraintViolationException taken) {
            throw changed();
        }
        return made;
    }

    private StoredStep step(
            CorrectionId id, CorrectionStep.Action action, String by, Instant at, Correction correction) {
        StoredStep step = new StoredStep(id.eventKey(), id.lineKey(), action, by, at, correction);
        steps.persistAndFlush(step);
        return step;
    }

    private static ProblemException changed() {
        return new ProblemException(
                CommonProblem.STALE_VERSION, "Somebody made or took back this correction; read it again");
    }

    private static ProblemException notFound(CorrectionId id) {
        return ProblemException.notFound("correction", id.lineKey());
    }

    /**
     * What came of putting a correction.
     *
     * @param made whether there was none before
     */
    record Put(KeptCorrection correction, boolean made) {}
}
