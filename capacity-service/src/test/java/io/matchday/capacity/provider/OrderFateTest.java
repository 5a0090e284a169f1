package io.matchday.capacity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.outbound.FaultCode;
import io.matchday.capacity.outbound.FaultException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderFateTest {
    @ParameterizedTest
    @CsvSource({
        "THROTTLED, true, false, false, CREATED, , not looked at: tried again",
        "UNREACHABLE, true, false, true, CREATED, GIVEN_UP, never reached, too often",
        "ANSWER_LOST, false, true, false, UNKNOWN, , it may be there: looked for",
        "NOT_JSON, false, true, true, UNKNOWN, GIVEN_UP, it may be there, and nobody can tell",
        "REJECTED, true, false, false, FAILED, , the provider has nothing of it",
        "REJECTED, true, true, false, UNKNOWN, CONTRADICTION, an earlier attempt may have been taken",
        "CREDENTIAL_REFUSED, true, false, false, CREATED, CREDENTIAL, of no use until put right",
        "CREDENTIAL_MISSING, true, true, false, UNKNOWN, CREDENTIAL, of no use, and it may be there",
        "ADDRESS_REFUSED, true, false, false, CREATED, CREDENTIAL, of no use until put right"
    })
    void whatBecomesOfAnOrder(
            FaultCode code,
            boolean harmless,
            boolean maybeTaken,
            boolean tooMany,
            OrderState state,
            PersonNeeded person,
            String why) {
        FaultException fault = harmless ? FaultException.harmless(code, "no") : FaultException.open(code, "no");

        assertThat(OrderFate.of(fault, maybeTaken, tooMany))
                .as(why)
                .isEqualTo(new OrderFate(state, Optional.ofNullable(person)));
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void whatMayHaveBeenTakenIsNeverOver(FaultCode code) {
        assertThat(OrderFate.of(FaultException.harmless(code, "no"), true, true).state())
                .isEqualTo(OrderState.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(OrderState.class)
    void whatIsOverStaysAsItIs(OrderState state) {
        for (OrderState next : OrderState.values()) {
            assertThat(state.leadsTo(state)).isFalse();
            assertThat(state.isFinal() && state.leadsTo(next)).isFalse();
            assertThat(state != OrderState.SENT || !OrderState.OPEN.contains(next) || !state.leadsTo(next))
                    .isTrue();
        }
    }
}
