package io.matchday.intake.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.matchday.testkit.Repository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    /** A policy for a verdict that the monitor does not know would never be followed. */
    @Test
    void isWhatTheMonitorMayFind() throws IOException {
        JsonNode schema = new YAMLMapper()
                .readTree(Repository.contract("monitor-service").toFile())
                .at("/components/schemas/VerdictKind/enum");
        List<String> verdicts = new ArrayList<>();
        schema.forEach(verdict -> verdicts.add(verdict.asText()));
        assertThat(verdicts)
                .containsExactlyElementsOf(
                        Stream.of(Verdict.values()).map(Verdict::name).toList());
    }
}
