package io.matchday.intake.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.estimate.method.Group;
import io.matchday.intake.estimate.method.Quantity;
import java.time.Instant;
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
        List<Basis.Event> events =
                Stream.of(customers.split(" ")).map(BasisTest::event).toList();
        assertThat(basis(events).tellsOnOthers("aurora"::equals)).as(reason).isEqualTo(tells);
        assertThat(basis(events).tellsOnOthers(customer -> true)).isFalse();
    }

    @ParameterizedTest(name = "shown {0}, others {1}: {2}, because {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "aurora, borealis, true, what is not shown tells too",
                "aurora, -, true, nobody noted whose the others are",
                "aurora, aurora, false, they are own ones",
                "borealis, corona draco, false, three hide one another wherever they stand",
                "borealis corona, aurora, true, own ones hide nobody",
            })
    void eventsThatAreNotShownCountToo(String shown, String others, boolean tells, String because) {
        Basis basis = basis(
                Stream.of(shown.split(" ")).map(BasisTest::event).toList(),
                7,
                others == null ? List.of() : List.of(others.split(" ")));
        assertThat(basis.tellsOnOthers("aurora"::equals)).as(because).isEqualTo(tells);
        assertThat(basis.tellsOnOthers(customer -> true)).isFalse();
        assertThat(basis.seenBy("aurora"::equals).otherCustomers()).isSubsetOf("aurora");
    }

    @Test
    void anAdoptedEstimateIsWithheldLikeAnyOther() {
        AdoptedEstimate adopted = new AdoptedEstimate(
                "play.aurora.example", 18, 1, basis(List.of(OWN, OTHERS)), "engineer", Instant.EPOCH, null);

        Basis seen = adopted.seenBy("aurora"::equals).basis();

        assertThat(seen.p10()).isNull();
        assertThat(seen.p50()).isNull();
        assertThat(seen.p90()).isNull();
        assertThat(seen.events())
                .as("own values, weights and the peak would give theirs")
                .isEmpty();
        assertThat(seen.otherEvents()).isEqualTo(2);
        assertThat(adopted.seenBy(customer -> true)).isEqualTo(adopted);
    }

    private static Basis.Event event(String customer) {
        return new Basis.Event("e", "Final", customer, 10.0, 1.0, 1.0, 1.0, 10.0, 0.9, 0.2);
    }

    private static Basis basis(List<Basis.Event> events) {
        return basis(events, 0, List.of());
    }

    private static Basis basis(List<Basis.Event> events, int others, List<String> otherCustomers) {
        return new Basis(
                "CDN/PULL/PEAK_BITS",
                Quantity.PEAK_BITS,
                "CDN/PULL",
                8.0,
                12.0,
                18.0,
                Group.ANY,
                1.7,
                1,
                false,
                events,
                others,
                0,
                otherCustomers);
    }
}
