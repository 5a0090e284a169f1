package io.matchday.intake.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What monitor-service sees of requests when something is wrong; its names, as those of {@link Verdict}. */
@Schema(
        name = "PlanSymptom",
        description = "A symptom of monitor-service: requests fail, are slow, or do not come any more")
public enum Symptom {
    FAILING,
    SLOW,
    MISSING
}
