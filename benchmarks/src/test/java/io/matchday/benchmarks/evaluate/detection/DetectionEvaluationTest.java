package io.matchday.benchmarks.evaluate.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.benchmarks.evaluate.Evaluate;
import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectionEvaluationTest {

    private static final LocalDateTime BEGIN = LocalDateTime.parse("2026-10-31T00:00:00");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int ROWS = 2_000;
    private static final int SPIKE = 1_500;

    @TempDir
    Path folder;

    @BeforeEach
    void writeASpike() throws IOException {
        Random random = new Random(3);
        StringBuilder csv = new StringBuilder("timestamp,value\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append(time(row))
                    .append(',')
                    .append(random.nextGaussian() + (row == SPIKE ? 30 : 0))
                    .append('\n');
        }
        Files.createDirectories(folder.resolve("real"));
        Files.writeString(folder.resolve("real/spike.csv"), csv);
        Files.writeString(
                folder.resolve("windows.json"),
                "{\"real/spike.csv\": [[\"%s.000000\", \"%s.000000\"]], \"real/absent.csv\": []}"
                        .formatted(time(SPIKE), time(SPIKE + 99)));
    }

    private static String time(int row) {
        return TIME.format(BEGIN.plusMinutes(5L * row));
    }

    private static String run(String... typed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Evaluate.run(List.of(typed), new Console(new PrintStream(out, true, StandardCharsets.UTF_8), false));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void allThreeFindASpike() throws IOException {
        JsonNode all = new ObjectMapper().readTree(run("detection", "--data", folder.toString(), "--json"));

        assertThat(all.path("files").path(0).path("file").asText()).isEqualTo("real/spike.csv");
        assertThat(all.path("totals").path("Matchday").path("score").asDouble()).isGreaterThan(90);
        assertThat(all.path("totals").path("Windowed Gaussian").path("score").asDouble())
                .isGreaterThan(90);
        assertThat(all.path("totals").path("Twitter ADVec").path("score").asDouble())
                .isGreaterThan(90);
    }

    @Test
    void tellsALinePerFileAndTheTotals() throws IOException {
        assertThat(run("detection", "--data", folder.toString()))
                .contains("real/spike.csv  2000  1")
                .contains("STANDARD PROFILE")
                .containsPattern("Matchday +\\d+\\.\\d\\d +");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> run("detection")).isInstanceOf(Trouble.class).hasMessageContaining("--data");
        assertThatThrownBy(
                        () -> run("detection", "--data", folder.resolve("real").toString()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("windows.json");
        assertThatThrownBy(() -> run("guessing")).isInstanceOf(Trouble.class).hasMessageContaining("guessing");
    }
}
