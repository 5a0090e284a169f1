package io.matchday.launcher.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in a checkout of its own, with a Maven and JDKs that only say that they were called. */
class ScriptTest {

    private static final List<String> MODULES = List.of(
            "platform",
            "launcher",
            "intake-service",
            "monitor-service",
            "capacity-service",
            "retro-service",
            "benchmarks");

    private static final String MAVEN =
            """
            #!/bin/sh
            echo "[INFO] Building Matchday launcher 0.1.0     [1/1]"
            echo "called $*" >>"$MATCHDAY_HOME/maven-calls"
            for m in intake monitor capacity retro; do
                mkdir -p $m-service/target/quarkus-app; touch $m-service/target/quarkus-app/quarkus-run.jar
            done
            for m in launcher benchmarks; do mkdir -p $m/target; touch $m/target/$m.jar; done
            """;

    private static final String BROKEN_MAVEN =
            """
            #!/bin/sh
            echo "[ERROR] COMPILATION ERROR : "
            echo "[ERROR] /src/Event.java:[12,5] ';' expected"
            echo "[ERROR] more"
            exit 1
            """;

    @TempDir
    Path folder;

    private record Result(int status, String text) {}

    @BeforeEach
    void checkout() throws Exception {
        Path script = Path.of(System.getProperty("checkout.root"), "matchday");
        // No JDK of this machine is as new as the ones made up here.
        write(folder.resolve("matchday"), Files.readString(script).replace("least_java=17", "least_java=900"));
        Files.writeString(folder.resolve("pom.xml"), "");
        for (String module : MODULES) {
            Files.createDirectories(folder.resolve(module).resolve("src/main"));
            Files.writeString(folder.resolve(module).resolve("pom.xml"), "");
        }
    }

    @Test
    void withoutAJdkItSaysWhereItLooked() throws Exception {
        assertThat(run("up")).satisfies(result -> {
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.text())
                    .startsWith("matchday: no JDK 900 or newer was found")
                    .hasLineCount(1);
        });
    }

    @Test
    void takesTheNewestJdkAndBuildsWhatIsMissingOnce() throws Exception {
        jdk("901");
        jdk("903");
        jdk("902");
        maven(MAVEN);

        assertThat(run("up").text()).contains("JDK 903 runs").contains("launcher.jar up");
        assertThat(run("up").text()).contains("JDK 903 runs").doesNotContain("Building");
        assertThat(calls()).hasSize(1).first().asString().contains("-pl launcher,intake-service,monitor-service,");
    }

    @Test
    void buildsAgainWhatIsOlderThanItsSources() throws Exception {
        jdk("901");
        maven(MAVEN);
        run("up");
        Path source = Files.writeString(folder.resolve("retro-service/src/main/Gate.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        run("up");

        assertThat(calls()).hasSize(2).last().asString().contains("-pl retro-service ");
    }

    @Test
    void benchmarksAreBuiltAgainWhenWhatTheyMeasureHasChanged() throws Exception {
        jdk("901");
        maven(MAVEN);

        assertThat(run("bench", "parse", "--json").text())
                .contains("-jar " + folder.resolve("benchmarks/target/benchmarks.jar") + " parse --json");
        Path source = Files.writeString(folder.resolve("monitor-service/src/main/Lines.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        run("bench", "parse");

        assertThat(calls()).hasSize(2).allSatisfy(call -> assertThat(call).contains("-pl benchmarks "));
    }

    @Test
    void anEvaluationNeedsTheBenchmarksAlone() throws Exception {
        jdk("901");
        maven(MAVEN);

        assertThat(run("evaluate", "detection", "--data", "a folder").text())
                .contains("benchmarks.jar evaluate detection --data a folder");
        assertThat(calls()).singleElement().asString().contains("-pl benchmarks ");
    }

    @Test
    void aReplayNeedsTheLauncherAlone() throws Exception {
        jdk("901");
        maven(MAVEN);

        assertThat(run("replay", "a log", "--source", "edge").text())
                .contains("launcher.jar replay a log --source edge");
        assertThat(calls()).singleElement().asString().contains("-pl launcher ");
    }

    @Test
    void aBrokenBuildIsOneSentenceWithTheFirstError() throws Exception {
        jdk("901");
        maven(BROKEN_MAVEN);

        assertThat(run("up")).satisfies(result -> {
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.text().lines().toList())
                    .last()
                    .asString()
                    .isEqualTo("matchday: the build failed: /src/Event.java:[12,5] ';' expected; its log is "
                            + folder.resolve("home/logs/build.log") + ".");
        });
    }

    @Test
    void theLockOfAKilledBuildIsCleaned() throws Exception {
        jdk("901");
        maven(MAVEN);
        Path lock = folder.resolve("target/matchday-build/lock");
        Files.createDirectories(lock);
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.writeString(lock.resolve("pid"), ended.pid() + "\n");

        assertThat(run("up").text())
                .contains("An earlier build (pid " + ended.pid() + ") was killed; its lock is cleaned.")
                .contains("JDK 901 runs");
        assertThat(lock).doesNotExist();
    }

    @Test
    void missingMavenIsOneSentence() throws Exception {
        jdk("901");

        assertThat(run("up")).satisfies(result -> {
            assertThat(result.status()).isEqualTo(1);
            assertThat(result.text()).startsWith("matchday: Maven is missing").hasLineCount(1);
        });
    }

    @Test
    void knowsItsCommands() throws Exception {
        assertThat(run("--help").status()).isZero();
        assertThat(run("nonsense")).satisfies(result -> {
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.text()).contains("there is no command 'nonsense'").contains("Usage:");
        });
    }

    private Result run(String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", folder.resolve("matchday").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", folder.resolve("bin") + ":" + onlyTools(),
                        "HOME", folder.toString(),
                        "MATCHDAY_HOME", folder.resolve("home").toString()));
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }

    /** The machine's tools, but neither its Maven nor its JDK. */
    private Path onlyTools() throws Exception {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "cat",
                "dirname",
                "find",
                "grep",
                "head",
                "mkdir",
                "mv",
                "readlink",
                "rm",
                "sed",
                "sleep",
                "tail",
                "touch",
                "tr")) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            write(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        return tools;
    }

    private void jdk(String version) throws Exception {
        Path home = folder.resolve(".sdkman/candidates/java").resolve(version);
        write(home.resolve("bin/java"), "#!/bin/sh\necho \"JDK " + version + " runs $*\"\n");
        write(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    }

    private void maven(String script) throws Exception {
        write(folder.resolve("bin/mvn"), script);
    }

    private List<String> calls() throws Exception {
        return Files.readAllLines(folder.resolve("home/maven-calls"));
    }

    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
