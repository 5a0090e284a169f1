package io.matchday.capacity.headroom;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there is enough, from the best case to the worst. */
@Schema(
        description =
                "ENOUGH: a fifth of the stock or more stays free. TIGHT: less than a fifth stays free. SHORT: more is"
                        + " needed than there is. UNKNOWN: nothing was announced and nothing measured")
public enum Verdict {
    ENOUGH,
    UNKNOWN,
    TIGHT,
    SHORT;

    /** What is to be said of several together; not knowing one of them rules out saying that it is enough. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.isEmpty() ? UNKNOWN : Collections.max(verdicts, Comparator.naturalOrder());
    }
}
