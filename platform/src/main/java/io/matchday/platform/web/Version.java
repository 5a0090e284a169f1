package io.matchday.platform.web;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;

/** Optimistic locking at the edge: the ETag that was read must still hold when the resource is written. */
public final class Version {

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a write that names no version (428) or one that is no longer current (412). */
    public static void requireCurrent(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(CommonProblem.VERSION_REQUIRED, "Send the ETag you read as If-Match");
        }
        if (!ifMatch.equals("*") && !ifMatch.equals("\"" + version + "\"")) {
            throw new ProblemException(
                            CommonProblem.STALE_VERSION, "Read the resource again and apply your change to it")
                    .with("currentVersion", version);
        }
    }
}
