package io.matchday.intake.review;

import io.matchday.intake.chain.BitRate;
import io.matchday.intake.estimate.PeakEstimate;
import io.matchday.intake.event.Domain;
import java.util.List;

/**
 * A domain, what is expected of it, and what was promised for it.
 *
 * @param region null: not said
 * @param peak null: not known
 * @param adopted whether the peak was taken from an estimate
 * @param p50 null: no past event tells, or it is withheld
 * @param p90 null: no past event tells, or it is withheld
 * @param withheld whether past events tell what is not shown to all
 * @param thin whether few similar events tell
 */
record DomainRow(
        String name,
        String role,
        String product,
        String region,
        String peak,
        boolean adopted,
        String p50,
        String p90,
        boolean withheld,
        boolean thin,
        List<String> targets) {

    DomainRow {
        targets = List.copyOf(targets);
    }

    static DomainRow of(Domain domain, PeakEstimate estimate, Reader reader) {
        Long peak = domain.expectedPeakBitsPerSecond();
        return new DomainRow(
                domain.name(),
                reader.text(domain.role().word()),
                reader.text(domain.product().word()),
                domain.region(),
                peak == null ? null : BitRate.text(peak),
                estimate.adopted(),
                rate(estimate.p50()),
                rate(estimate.p90()),
                estimate.withheld(),
                estimate.thin(),
                Targets.of(domain.qos(), reader));
    }

    private static String rate(Double bitsPerSecond) {
        return bitsPerSecond == null ? null : BitRate.text(Math.round(bitsPerSecond));
    }
}
