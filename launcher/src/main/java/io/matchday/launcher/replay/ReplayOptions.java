package io.matchday.launcher.replay;

import io.matchday.launcher.console.Arguments;
import io.matchday.launcher.console.Trouble;
import io.matchday.launcher.service.SuiteService;
import io.matchday.launcher.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to replay, whereto and how.
 *
 * @param file the log, plain or gzip
 * @param source key of the log source
 * @param token the source's token
 * @param speed how many times faster than the clock log time runs; infinite when only the monitor bounds it
 * @param shift whether to move the times to now
 * @param bodyBytes bytes of a body before it is compressed
 * @param gzip whether to compress bodies
 * @param origin where the monitor listens, without its root path
 * @param json whether to tell the outcome as JSON
 */
record ReplayOptions(
        Path file,
        String source,
        String token,
        double speed,
        boolean shift,
        int bodyBytes,
        boolean gzip,
        String origin,
        boolean json) {

    /** The environment variable that holds the token. */
    static final String TOKEN = "MATCHDAY_TOKEN";

    private static final Set<String> VALUED =
            Set.of("--source", "--token", "--speed", "--times", "--batch", "--gzip", "--url");
    private static final int DEFAULT_BODY = 256 * 1024;
    private static final int LEAST_BODY = 1024;
    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    static ReplayOptions read(List<String> typed, Map<String, String> environment, Settings settings) {
        Arguments arguments = Arguments.read(typed, VALUED, Set.of("--json"));
        String source = arguments
                .option("--source")
                .orElseThrow(() -> new Trouble("Say with --source which log source the lines are for."));
        if (arguments.rest().size() != 1) {
            throw new Trouble(
                    "One file to replay is expected, not " + arguments.rest().size() + ".");
        }
        return new ReplayOptions(
                Path.of(arguments.rest().get(0)),
                source,
                token(arguments, environment, source),
                speed(arguments),
                arguments.oneOf("--times", "keep", "keep", "shift").equals("shift"),
                (int) arguments.number("--batch", DEFAULT_BODY, LEAST_BODY, LARGEST_BODY),
                arguments.oneOf("--gzip", "true", "true", "false").equals("true"),
                arguments.option("--url").map(ReplayOptions::origin).orElse(SuiteService.MONITOR.origin(settings)),
                arguments.flag("--json"));
    }

    /** Whether only the monitor bounds the pace. */
    boolean unpaced() {
        return Double.isInfinite(speed);
    }

    /** Whether it cannot be done without knowing where the records have their times. */
    boolean needsTimes() {
        return shift || !unpaced();
    }

    private static String token(Arguments arguments, Map<String, String> environment, String source) {
        String token = arguments.option("--token").orElse(environment.getOrDefault(TOKEN, ""));
        if (token.isBlank()) {
            throw new Trouble("The token of source %s is missing: set %s to what the monitor told when it was made."
                    .formatted(source, TOKEN));
        }
        return token.strip();
    }

    private static double speed(Arguments arguments) {
        String given = arguments.option("--speed").orElse("max");
        if (given.equals("max")) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            double speed = Double.parseDouble(given);
            if (speed > 0 && speed <= 1_000_000) {
                return speed;
            }
        } catch (NumberFormatException notANumber) {
            throw noSpeed(given);
        }
        throw noSpeed(given);
    }

    private static Trouble noSpeed(String given) {
        return new Trouble("--speed is 'max' or a number above 0, but not '" + given + "'.");
    }

    private static String origin(String url) {
        if (!url.matches("https?://[^/\\s]+/*(monitor/*)?")) {
            throw new Trouble("--url is the monitor's address such as http://127.0.0.1:8082, but not '" + url + "'.");
        }
        return url.replaceFirst("(?<=[^/:])/+(monitor/*)?$", "");
    }
}
