package io.matchday.launcher.demo;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells what happened, each line with the seconds since the demo began. */
final class Story {

    private final Console console;
    private final Instant begun = Instant.now();

    Story(Console console) {
        this.console = console;
    }

    void tell(String format, Object... arguments) {
        console.line(String.format(
                Locale.ROOT, "[%3d s] %s", elapsed().toSeconds(), String.format(Locale.ROOT, format, arguments)));
    }

    /** More about the line before. */
    void add(String format, Object... arguments) {
        console.line("          " + String.format(Locale.ROOT, format, arguments));
    }

    void progress(String format, Object... arguments) {
        console.progress("          " + String.format(Locale.ROOT, format, arguments));
    }

    /** The demo shows what really happens: where something does not, it ends. */
    void require(boolean happened, String sentence) {
        if (!happened) {
            throw new Trouble(sentence);
        }
    }

    Duration elapsed() {
        return Duration.between(begun, Instant.now());
    }
}
