package io.matchday.benchmarks.evaluate.fault;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What is asked for: live streams in segments and playlists, and the files of an application. */
final class Catalogue {

    static final int STREAMS = 12;
    static final int FILES = 40;

    private static final double LIVE = 0.7;
    private static final double PLAYLISTS = 0.3;
    private static final int SEGMENTS = 100_000;
    private static final String[] FOLDERS = {"api", "app", "assets", "img"};
    private static final String[] EXTENSIONS = {"json", "js", "css", "webp"};

    private final double[] streamsUpTo = zipf(STREAMS);
    private final double[] filesUpTo = zipf(FILES);

    void ask(Answer answer, SplittableRandom random) {
        answer.live = random.nextDouble() < LIVE;
        if (answer.live) {
            int number = Network.draw(streamsUpTo, random);
            answer.asked = "live/stream" + number;
            answer.path = "/" + answer.asked
                    + (random.nextDouble() < PLAYLISTS ? ".m3u8" : "-" + random.nextInt(SEGMENTS) + ".ts");
        } else {
            int number = Network.draw(filesUpTo, random);
            answer.asked = file(number);
            answer.path = "/" + answer.asked + "." + EXTENSIONS[number % EXTENSIONS.length];
        }
    }

    static String file(int number) {
        return FOLDERS[number % FOLDERS.length] + "/file" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    private static double[] zipf(int size) {
        return Network.upTo(IntStream.range(0, size)
                .mapToDouble(rank -> 1 / Math.sqrt(rank + 1.0))
                .toArray());
    }
}
