package io.matchday.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @Test
    void theFirstAndTheLastMicrosecondAreIn() {
        assertThat(Times.parse("from", "2000-01-01T00:00:00Z")).isEqualTo(Instant.parse("2000-01-01T00:00:00Z"));
        assertThat(Times.parse("from", "2201-01-01T01:59:59.9999999+02:00"))
                .isEqualTo(Instant.parse("2200-12-31T23:59:59.999999Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31T23:59:59.999999Z",
                "2201-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "+9999999999-12-31T23:59:59Z",
                "-4000-01-01T00:00:00Z",
                "2026-10-31",
                "1796486400",
                ""
            })
    void othersAreRefusedByTheFieldsName(String text) {
        assertThatThrownBy(() -> Times.parse("from", text)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.code()).isEqualTo(CommonProblem.INVALID_FIELD);
            assertThat(refused.extensions()).containsEntry("field", "from");
        });
    }
}
