package io.matchday.launcher.replay;

import io.matchday.launcher.console.Console;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.feed.LogFeed;
import io.matchday.launcher.feed.Packed;
import io.matchday.launcher.feed.Receipt;
import io.matchday.launcher.process.WallClock;
import io.matchday.launcher.replay.time.RecordTimes;
import io.matchday.launcher.replay.time.SourceFormat;
import io.matchday.launcher.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code matchday replay}: sends a log to the monitor as the vendor that wrote it would. */
public final class Replay {

    private final ReplayOptions options;
    private final Console console;
    private final WallClock clock;
    private final SourceFormats formats;
    private final LogFile file;
    private final LogFeed feed;

    /**
     * Reads what was typed.
     *
     * @param settings where the local suite lives
     * @param environment where the token and a sign-in may stand
     * @param console for progress and summary
     * @param clock the clock
     * @param typed the words after the command
     */
    public Replay(
            Settings settings, Map<String, String> environment, Console console, WallClock clock, List<String> typed) {
        this.options = ReplayOptions.read(typed, environment, settings);
        this.console = console;
        this.clock = clock;
        this.formats = new SourceFormats(settings, environment);
        this.file = new LogFile(options.file());
        this.feed = new LogFeed(
                URI.create(options.origin() + "/monitor/ingest/" + options.source()), options.token(), clock);
    }

    /** Sends it all; whether the monitor counted every line. */
    public boolean run() {
        Optional<SourceFormat> format = formats.of(options);
        RecordTimes times = SourceFormats.times(format, options);
        try {
            Duration shift = options.shift() ? shift(times) : Duration.ZERO;
            Tally tally = new Tally(clock.now(), shift);
            try (Records records = file.open()) {
                send(new Bodies(records, times, Cut.of(options, format), shift), tally);
            }
            conclude(tally);
            return tally.allTaken();
        } catch (IOException unreadable) {
            throw file.unreadable(unreadable);
        }
    }

    private void send(Bodies bodies, Tally tally) throws IOException {
        Pace pace = new Pace(options.speed(), clock);
        for (Optional<Body> body = bodies.next(); body.isPresent(); body = bodies.next()) {
            if (!options.unpaced()) {
                body.get().latest().ifPresent(pace::await);
            }
            byte[] bytes = body.get().bytes();
            Receipt receipt = feed.push(options.gzip() ? Packed.gzip(bytes) : Packed.plain(bytes));
            tally.add(body.get(), receipt);
            console.progress(tally.told(clock.now()));
        }
    }

    private Duration shift(RecordTimes times) throws IOException {
        console.progress("Looking for the times in " + options.file());
        try (Records records = file.open()) {
            return LogSpan.of(records, times)
                    .orElseThrow(() -> new Trouble("No record of " + options.file() + " has a time where the format of"
                            + " source " + options.source() + " has it."))
                    .toNow(clock.now(), options.speed());
        }
    }

    private void conclude(Tally tally) {
        if (options.json()) {
            console.json(tally.summary(clock.now()));
            return;
        }
        console.line(tally.told(clock.now()));
        if (!tally.allTaken()) {
            console.line("Not every line was counted; why: %s/monitor/api/v1/sources/%s/rejections"
                    .formatted(options.origin(), options.source()));
        }
    }
}
