package io.matchday.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.matchday.testkit.Repository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerTest {

    private static final OnVerdict VERDICT = new OnVerdict(Verdict.ORIGIN, Symptom.SLOW, null);
    private static final OnMetric METRIC =
            new OnMetric(WatchedMetric.STALL_RATIO, OnMetric.Side.ABOVE, 0.03, 60, "a.b");
    private static final ByHand MANUAL = new ByHand("Somebody calls");

    @Test
    void itHasExactlyOneForm() {
        assertThat(new Trigger(VERDICT, null, null).condition()).isEqualTo(VERDICT);
        assertThat(new Trigger(null, METRIC, null).condition()).isEqualTo(METRIC);
        assertThat(Trigger.byHand("Somebody calls").condition()).isEqualTo(MANUAL);
        assertThatIllegalArgumentException().isThrownBy(() -> new Trigger(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trigger(VERDICT, METRIC, null));
    }

    @Test
    void itIsToldInShort() {
        assertThat(VERDICT.told()).isEqualTo("verdict ORIGIN SLOW");
        assertThat(METRIC.told()).isEqualTo("STALL_RATIO ABOVE 0.03 for 60 s of a.b");
        assertThat(METRIC.about()).contains("a.b");
        assertThat(VERDICT.about()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ERROR_RATIO, 0.05, true",
        "ERROR_RATIO, 1, true",
        "ERROR_RATIO, 5, false",
        "STALL_RATIO, -0.1, false",
        "FIRST_BYTE_MILLIS, 800, true",
        "BITS_PER_SECOND, 2e12, true",
        "BITS_PER_SECOND, NaN, false"
    })
    void aThresholdIsOneThatTheFigureCanReach(WatchedMetric metric, double threshold, boolean taken) {
        if (taken) {
            assertThatNoException().isThrownBy(() -> on(metric, threshold));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> on(metric, threshold));
        }
    }

    @Test
    void theMonitorKnowsEveryVerdictAndSymptomByTheSameName() throws IOException {
        JsonNode schemas = new YAMLMapper()
                .readTree(Repository.contract("monitor-service").toFile())
                .path("components")
                .path("schemas");
        assertThat(names(Verdict.values())).isEqualTo(names(schemas.path("VerdictKind")));
        assertThat(names(Symptom.values())).isEqualTo(names(schemas.path("Symptom")));
    }

    private static OnMetric on(WatchedMetric metric, double threshold) {
        return new OnMetric(metric, OnMetric.Side.ABOVE, threshold, 60, null);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> names(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("enum").forEach(name -> names.add(name.asText()));
        return names;
    }
}
