package io.matchday.intake.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.estimate.method.Group;
import io.matchday.intake.estimate.method.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasisTest {

    private static final Basis.Event OWN =
            new Basis.Event("own", "Own final", "aurora", 10.0, 1.0, 1.2, 1.0, 12.0, 0.9, 0.7);
    private static final Basis.Event OTHERS =
            new Basis.Event("theirs", "Their final", "borealis", 20.0, 1.0, 1.2, 0.5, 12.0, 0.5, 0.3);

    @Test
    void ofOthersEventsACustomerSeesThatAndHowMuchTheyWeighIn() {
        Basis basis = new Basis(
                "CDN/PULL/PEAK_BITS",
                Quantity.PEAK_BITS,
                "CDN/PULL",
                8,
                12,
                18,
                Group.ANY,
                1.7,
                1,
                false,
                List.of(OWN, OTHERS),
                0,
                0);

        assertThat(basis.seenBy("aurora"::equals).events())
                .containsExactly(OWN, new Basis.Event(null, null, null, null, null, null, null, null, 0.5, 0.3));
        assertThat(basis.seenBy(customer -> true)).isEqualTo(basis);
    }
}
