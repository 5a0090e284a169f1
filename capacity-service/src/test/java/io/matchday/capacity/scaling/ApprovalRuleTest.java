package io.matchday.capacity.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.capacity.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalRuleTest {
    private static final ApprovalRule RULE =
            new ApprovalRule(Map.of("CNY", new ApprovalRule.Limits(new BigDecimal("50000"), new BigDecimal("500000"))));

    @ParameterizedTest(name = "{0} {1}: {2} ({3})")
    @CsvSource({
        "0, CNY, 0, nothing to pay",
        "50000, CNY, 0, at the limit is not above it",
        "50000.000001, CNY, 1, the least above it",
        "500000, CNY, 1, at the second limit",
        "500000.01, CNY, 2, above the second limit",
        "1, USD, 1, no limit is known for the currency",
    })
    void costDecidesHowManyApprove(BigDecimal amount, String currency, int required, String reason) {
        assertThat(RULE.required(Optional.of(new Money(amount, currency))))
                .as(reason)
                .isEqualTo(required);
    }

    @Test
    void anUnknownCostTakesOne() {
        assertThat(RULE.required(Optional.empty())).isEqualTo(1);
    }

    @Test
    void limitsInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new ApprovalRule.Limits(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
