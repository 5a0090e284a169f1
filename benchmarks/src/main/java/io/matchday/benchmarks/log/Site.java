package io.matchday.benchmarks.log;

import java.util.SplittableRandom;

/**
 * A domain and what is fetched from it.
 *
 * @param domain its name
 * @param kind what it serves
 * @param streams streams or files
 */
record Site(String domain, Kind kind, Popularity streams) {

    private static final int STREAMS = 40;
    private static final int FILES = 20_000;
    private static final int CMCD_PERCENT = 30;
    private static final int SIGNED_PERCENT = 40;
    private static final int SEGMENTS = 100_000;

    enum Kind {
        HLS,
        FLV,
        FILES
    }

    static Site numbered(int number) {
        Kind kind = Kind.values()[number % Kind.values().length];
        String name =
                "%s%d.event-%d.example".formatted(kind.name().toLowerCase(java.util.Locale.ROOT), number, number % 7);
        return new Site(name, kind, new Popularity(kind == Kind.FILES ? FILES : STREAMS, 1.0));
    }

    /** The path with its query. */
    String target(SplittableRandom random) {
        int number = streams.draw(random);
        return switch (kind) {
            case HLS -> hls(number, random);
            case FLV -> "/live/stream%d.flv?auth_key=%d-0-0-%s".formatted(number, seconds(random), hex(random));
            case FILES -> file(number, random);
        };
    }

    private static String hls(int stream, SplittableRandom random) {
        if (random.nextInt(10) < 3) {
            return "/live/stream" + stream + ".m3u8?session=" + hex(random);
        }
        String segment = "/live/stream" + stream + "-" + random.nextInt(SEGMENTS) + ".ts";
        return random.nextInt(100) < CMCD_PERCENT ? segment + cmcd(random) : segment;
    }

    /** What a player says of itself after CTA-5004, in the query. */
    private static String cmcd(SplittableRandom random) {
        return "?CMCD=bl%3D" + 100 * random.nextInt(250) + "%2Cbr%3D" + (1 + random.nextInt(8)) * 800
                + (random.nextInt(50) == 0 ? "%2Cbs" : "") + "%2Cd%3D4000%2Cmtp%3D" + 100 * random.nextInt(10, 400)
                + "%2Cot%3Dv%2Csf%3Dh%2Csid%3D%22" + hex(random) + "%22%2Cst%3Dl";
    }

    private static String file(int number, SplittableRandom random) {
        String[] extensions = {"js", "css", "webp", "jpg", "json", "mp4"};
        String path = "/assets/" + number % 100 + "/" + Long.toHexString(number * 0x9E3779B97F4A7C15L) + "."
                + extensions[number % extensions.length];
        return random.nextInt(100) < SIGNED_PERCENT ? path + "?sign=" + hex(random) + "&t=" + seconds(random) : path;
    }

    private static String hex(SplittableRandom random) {
        return Long.toHexString(random.nextLong() | Long.MIN_VALUE);
    }

    private static int seconds(SplittableRandom random) {
        return 1_790_000_000 + random.nextInt(5_000_000);
    }
}
