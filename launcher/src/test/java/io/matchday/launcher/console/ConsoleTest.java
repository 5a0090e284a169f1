package io.matchday.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void withoutATerminalOnlyWhatStaysIsWritten() {
        Console console = new Console(out, false);
        console.progress("half way");
        console.line("done");

        assertThat(text()).isEqualTo("done" + System.lineSeparator());
    }

    @Test
    void onATerminalALineTakesTheProgressLinesPlace() {
        Console console = new Console(out, true);
        console.progress("half way");
        console.line("done");

        assertThat(text()).contains("half way").endsWith("\r\u001b[2Kdone" + System.lineSeparator());
    }

    @Test
    void aTablesColumnsAreAsWideAsTheirWidestCell() {
        assertThat(new Table("NAME", "STATE").row("intake", "up").lines())
                .containsExactly("NAME    STATE", "intake  up");
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
