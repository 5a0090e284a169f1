package io.matchday.intake.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.estimate.method.Group;
import io.matchday.intake.estimate.method.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {

    private static final Basis.Event OWN =
            new Basis.Event("own", "Own final", "aurora", 10.0, 1.0, 1.2, 1.0, 12.0, 0.9, 0.7);
    private static final Basis.Event OTHERS =
            new Basis.Event("theirs", "Their final", "borealis", 20.0, 1.0, 1.2, 0.5, 12.0, 0.5, 0.3);

    @Test
    void ofOthersEventsACustomerSeesThatAndHowMuchTheyWeighIn() {
        Basis basis = basis(List.of(OWN, OTHERS));

        assertThat(basis.seenBy("aurora"::equals).events())
                .containsExactly(OWN, new Basis.Event(null, null, null, null, null, null, null, null, 0.5, 0.3));
        assertThat(basis.seenBy(customer -> true)).isEqualTo(basis);
    }

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        "aurora, false, own events tell nothing on others",
        "borealis, true, one event of another's is all there is to it",
        "aurora borealis, true, whoever knows the own one can work the other out",
        "borealis borealis borealis corona, true, three events of one customer tell on that customer",
        "borealis corona draco, false, three customers hide one another"
    })
    void fewOthersAreToldOn(String customers, boolean tells, String reason) {
        List<Basis.Event> events = Stream.of(customers.split(" "))
                .map(customer -> new Basis.Event("e", "Final", customer, 10.0, 1.0, 1.0, 1.0, 10.0, 0.9, 0.2))
                .toList();
        assertThat(basis(events).tellsOnOthers("aurora"::equals)).as(reason).isEqualTo(tells);
        assertThat(basis(events).tellsOnOthers(customer -> true)).isFalse();
    }

    private static Basis basis(List<Basis.Event> events) {
        return new Basis(
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
                events,
                0,
                0);
    }
}
