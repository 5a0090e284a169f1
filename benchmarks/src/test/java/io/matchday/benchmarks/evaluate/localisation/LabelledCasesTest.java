package io.matchday.benchmarks.evaluate.localisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.monitor.locate.Combination;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledCasesTest {

    private static final String RATIOS =
            """
            min,cdn,isp,value,cnt
            60,1,A,10,1000
            60,1,B,10,1000
            60,2,A,10,1000
            60,2,B,10,1000
            120,1,A,10,1000
            120,1,B,10,1000
            120,2,A,400,1000
            120,2,B,10,1000
            """;
    private static final String SUMS =
            """
            real,predict,a,b
            100.0,100.0,a1,b1
            100.0,100.0,a1,b2
            0.0,100.0,a2,b1
            0.0,100.0,a2,b2
            """;

    @TempDir
    Path folder;

    @Test
    void robustSpotsLayoutIsKnownByItsCauses() throws IOException {
        write("anomaly.yaml", "- data: one\n  timestamp: 120\n  cause: [{'cdn':2, 'isp':A}, {'cdn':3}]\n");
        write("cases/one.csv", RATIOS);

        assertThat(cases()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("one");
            assertThat(one.truth())
                    .containsExactlyInAnyOrder(
                            Combination.of(Map.of("cdn", "2", "isp", "A")), Combination.of(Map.of("cdn", "3")));
            assertThat(one.table().rows()).isEqualTo(4);
            assertThat(one.table().dimensions()).containsExactly("cdn", "isp");
        });
    }

    @Test
    void squeezesLayoutIsKnownByItsCauses() throws IOException {
        write("layer_2/injection_info.csv", "set,timestamp\na=a2&b=b1;a=a1,1450653900\n");
        write("layer_2/1450653900.csv", SUMS);

        assertThat(cases()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("layer_2/1450653900");
            assertThat(one.truth())
                    .containsExactlyInAnyOrder(
                            Combination.of(Map.of("a", "a2", "b", "b1")), Combination.of(Map.of("a", "a1")));
            assertThat(one.table().rows()).isEqualTo(4);
        });
    }

    @Test
    void anotherFolderIsRefusedWithWhatWasLookedFor() {
        assertThatThrownBy(() -> LabelledCases.in(folder))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("anomaly.yaml")
                .hasMessageContaining("injection_info.csv");
    }

    @Test
    void aCellThatIsNoNumberIsNamed() throws IOException {
        write("layer_2/injection_info.csv", "set,timestamp\na=a2,1450653900\n");
        write("layer_2/1450653900.csv", "real,predict,a\nmany,1,a2\n");

        assertThatThrownBy(this::cases).isInstanceOf(Trouble.class).hasMessageContaining("'many' is not a number");
    }

    @Test
    void everyCaseIsToldAndAllTogether() throws IOException {
        write("anomaly.yaml", "- data: one\n  timestamp: 120\n  cause: {'cdn':2, 'isp':A}\n");
        write("cases/one.csv", RATIOS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), false);

        new LocalisationEvaluation(List.of("--data", folder.toString()), console).run();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("cdn=2 & isp=A  cdn=2 & isp=A  1   0   0")
                .contains("RobustSpot layout, 1 cases: precision 1.000, recall 1.000, F1 1.000");
    }

    @Test
    void countsAreOfCombinationsNotOfCases() {
        Combination one = Combination.of(Map.of("a", "1"));
        Combination two = Combination.of(Map.of("a", "2"));
        Score score = Score.of(List.of(
                new Verdict("found half", Set.of(one, two), Set.of(one), 2),
                new Verdict("found another", Set.of(one), Set.of(two), 4)));

        assertThat(score).isEqualTo(new Score(1, 1, 2, 3, 4));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(1.0 / 3);
        assertThat(score.f1()).isEqualTo(0.4);
    }

    private List<LabelledCase> cases() throws IOException {
        List<LabelledCase> cases = new ArrayList<>();
        LabelledCases.in(folder).each(cases::add);
        return cases;
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
