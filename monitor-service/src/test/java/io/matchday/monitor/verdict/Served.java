package io.matchday.monitor.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.delta.BatchBuilder;
import io.matchday.monitor.delta.Delta;
import io.matchday.monitor.delta.Lateness;
import io.matchday.monitor.delta.Places;
import io.matchday.monitor.delta.Vocabulary;
import io.matchday.monitor.format.Dimension;
import io.matchday.monitor.format.Format;
import io.matchday.monitor.format.FormatOptions;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.line.Records;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Some minutes of a small domain: four regions with two nodes each, two carriers, three streams and a few files. Half a percent
 * fails and is slow at any time.
 */
final class Served {

    static final long BEGIN = 1_793_000_000;
    static final long ONSET = BEGIN + 300;
    static final long END = BEGIN + 360;

    private static final LogFormat FORMAT = Format.NDJSON.with(FormatOptions.NONE.withMapping(Map.of(
            Dimension.TIME, "t",
            Dimension.DOMAIN, "h",
            Dimension.STATUS, "s",
            Dimension.PATH, "u",
            Dimension.NODE, "n",
            Dimension.ISP, "i",
            Dimension.REGION, "r",
            Dimension.CACHE, "c",
            Dimension.ORIGIN_STATUS, "o",
            Dimension.FIRST_BYTE_MILLIS, "f")));

    /** One request, to be spoilt. */
    static final class Line {
        String node = "";
        String isp = "";
        String region = "";
        String path = "";
        String cache = "";
        int status = 200;
        int origin;
        int millis = 20;

        void fail(int with, String cacheState, int originStatus) {
            status = with;
            cache = cacheState;
            origin = originStatus;
        }
    }

    /** What goes wrong from the onset on; true where nothing was served at all. */
    interface Spoil {
        boolean gone(Line line, Random random);
    }

    private Served() {}

    static DomainCube cube(long seed, Spoil spoil) {
        Random random = new Random(seed);
        DomainCube cube = new DomainCube("e.com", BEGIN, END);
        Delta delta = new Delta(new Vocabulary(10_000));
        for (long second = BEGIN; second < END; second++) {
            StringBuilder lines = new StringBuilder();
            for (int at = 0; at < 200; at++) {
                Line line = healthy(random);
                if (second < ONSET || !spoil.gone(line, random)) {
                    write(second, line, lines);
                }
            }
            read(lines.toString(), delta);
            cube.add(delta);
        }
        return cube;
    }

    static Verdict verdict(DomainCube cube) {
        return new Diagnosis().of(cube, ONSET, END - 10);
    }

    private static Line healthy(Random random) {
        Line line = new Line();
        int region = random.nextInt(4);
        line.region = "region-" + region;
        line.isp = "isp-" + random.nextInt(2);
        int home = random.nextInt(100) < 8 ? random.nextInt(4) : region;
        line.node = "node-" + home + (random.nextBoolean() ? "a" : "b");
        boolean live = random.nextInt(10) < 7;
        line.path = live ? "/live/s" + random.nextInt(3) + ".m3u8" : "/app/file" + (char) ('a' + random.nextInt(6));
        boolean missed = random.nextInt(10) == 0;
        line.cache = missed ? "MISS" : "HIT";
        line.origin = missed ? 200 : 0;
        if (random.nextInt(200) == 0) {
            line.status = random.nextBoolean() ? 404 : 502;
        }
        if (random.nextInt(200) == 0) {
            line.millis = 2_000;
        }
        return line;
    }

    private static void write(long second, Line line, StringBuilder out) {
        out.append(String.format(
                Locale.ROOT,
                "{\"t\":%d,\"h\":\"e.com\",\"s\":%d,\"u\":\"%s\",\"n\":\"%s\",\"i\":\"%s\",\"r\":\"%s\",\"c\":\"%s\",\"f\":%d%s}%n",
                second,
                line.status,
                line.path,
                line.node,
                line.isp,
                line.region,
                line.cache,
                line.millis,
                line.origin > 0 ? ",\"o\":" + line.origin : ""));
    }

    private static void read(String lines, Delta into) {
        into.begin(into.vocabulary());
        Instant now = Instant.ofEpochSecond(END);
        try {
            new Records()
                    .read(
                            new ByteArrayInputStream(lines.getBytes(UTF_8)),
                            FORMAT.framing(),
                            FORMAT.parser(now.toEpochMilli()),
                            new BatchBuilder(now, into, Lateness.NONE, Places.NONE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
