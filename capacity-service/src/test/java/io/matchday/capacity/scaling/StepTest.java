package io.matchday.capacity.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {
    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT | CHANGE SUBMIT CANCEL | only a draft can be changed",
                "SUBMITTED | APPROVE GRANT REFUSE CANCEL | the provider or we decide",
                "GRANTED | PROVISION REFUSE CANCEL | a grant is no stock yet, and may not be kept",
                "PROVISIONING | VERIFY REFUSE CANCEL | nothing is stock that nobody has seen",
                "VERIFIED | USE FALL_DUE RELEASE | stock can only be used or released",
                "IN_USE | FALL_DUE RELEASE | the same",
                "RELEASE_DUE | RELEASE | nothing else is left to do",
                "RELEASED | CLAIM SETTLE | what was paid may come back without a claim",
                "REFUND_CLAIMED | SETTLE | only money is missing",
                "REFUNDED | '' | final",
                "REFUSED | '' | final",
                "CANCELLED | '' | final"
            })
    void eachStateAllowsTheseStepsAndNoOther(RequestState state, String steps, String reason) {
        assertThat(state.possible())
                .as(reason)
                .map(Step::name)
                .containsExactlyInAnyOrderElementsOf(steps.isBlank() ? List.of() : Arrays.asList(steps.split(" ", -1)));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepEndsWhereItSays(Step step) {
        Map<Step, RequestState> targets = new EnumMap<>(Map.ofEntries(
                Map.entry(Step.CREATE, RequestState.DRAFT),
                Map.entry(Step.CHANGE, RequestState.DRAFT),
                Map.entry(Step.SUBMIT, RequestState.SUBMITTED),
                Map.entry(Step.APPROVE, RequestState.SUBMITTED),
                Map.entry(Step.GRANT, RequestState.GRANTED),
                Map.entry(Step.REFUSE, RequestState.REFUSED),
                Map.entry(Step.CANCEL, RequestState.CANCELLED),
                Map.entry(Step.PROVISION, RequestState.PROVISIONING),
                Map.entry(Step.VERIFY, RequestState.VERIFIED),
                Map.entry(Step.USE, RequestState.IN_USE),
                Map.entry(Step.FALL_DUE, RequestState.RELEASE_DUE),
                Map.entry(Step.RELEASE, RequestState.RELEASED),
                Map.entry(Step.CLAIM, RequestState.REFUND_CLAIMED),
                Map.entry(Step.SETTLE, RequestState.REFUNDED)));

        assertThat(step.target()).isEqualTo(targets.get(step));
    }

    @Test
    void whatIsOpenAndWhatIsStockFollowsFromTheStates() {
        Set<RequestState> stock = EnumSet.of(RequestState.VERIFIED, RequestState.IN_USE, RequestState.RELEASE_DUE);

        assertThat(RequestState.values()).filteredOn(RequestState::stocked).containsExactlyElementsOf(stock);
        assertThat(RequestState.values())
                .filteredOn(state -> !state.open())
                .containsExactly(
                        RequestState.RELEASED,
                        RequestState.REFUND_CLAIMED,
                        RequestState.REFUNDED,
                        RequestState.REFUSED,
                        RequestState.CANCELLED);
    }

    @Property
    void whateverIsTriedStockComesOnceAndGoesOnce(@ForAll @Size(max = 200) List<Step> tried) {
        RequestState state = RequestState.DRAFT;
        int verified = 0;
        int released = 0;
        for (Step step : tried) {
            if (step.leadsFrom(state)) {
                state = step.target();
                verified += step == Step.VERIFY ? 1 : 0;
                released += step == Step.RELEASE ? 1 : 0;
            }
            assertThat(verified - released).isEqualTo(state.stocked() ? 1 : 0);
        }
        assertThat(released).isLessThanOrEqualTo(verified).isLessThanOrEqualTo(1);
    }
}
