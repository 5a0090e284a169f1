package io.matchday.benchmarks.evaluate.estimate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Three years of events by a law of their own. A customer has a crowd, which grows by its own rate a year; an event draws
 * more or less of it by genre, level, hour and weekend, and by chance. A viewer takes a bit rate that depends on the platform.
 * One event in sixteen is a surprise of up to several times, up or down. What customers expect is off, too.
 */
final class PastYears {

    private static final Instant BEGIN = Instant.parse("2023-11-01T00:00:00Z");
    private static final int DAYS = 1_095;
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final int UTC_TO_HOME_HOURS = 8;

    private static final String[] GENRES = {"esports", "concert", "launch", "sports", "variety"};
    private static final double[] PULL_OF_GENRE = {0.3, 0.0, -0.5, 0.5, -0.2};
    private static final String[] LEVELS = {"STANDARD", "IMPORTANT", "CRITICAL"};
    private static final double[] PULL_OF_LEVEL = {0, 0.4, 0.9};
    private static final String[] PLATFORMS = {"web", "app", "tv"};
    private static final double[] BITS_OF_PLATFORM = {2.4e6, 1.6e6, 5.5e6};
    private static final String[] REGIONS = {"cn-east", "cn-north", "cn-south", "ap-southeast"};

    private static final double CUSTOMERS_DIFFER = 0.9;
    private static final double CROWD = 150_000;
    private static final double USUAL_GROWTH = 0.25;
    private static final double GROWTHS_DIFFER = 0.15;
    private static final double OWN_GENRE = 0.7;
    private static final double EVENING_PULL = 0.4;
    private static final double EVENING_HOUR = 20;
    private static final double EVENING_WIDTH = 4;
    private static final double WEEKEND_PULL = 0.15;
    private static final double CHANCE_OF_VIEWERS = 0.25;
    private static final double CHANCE_OF_BITS = 0.12;
    private static final double SURPRISES = 1.0 / 16;
    private static final double CUSTOMERS_MISJUDGE = 0.25;

    private final SplittableRandom random;
    private final List<Crowd> crowds = new ArrayList<>();

    PastYears(long seed) {
        random = new SplittableRandom(seed);
        int customers = 6 + random.nextInt(5);
        for (int at = 0; at < customers; at++) {
            crowds.add(new Crowd(
                    "customer-" + at,
                    Math.log(CROWD) + CUSTOMERS_DIFFER * random.nextGaussian(),
                    USUAL_GROWTH + GROWTHS_DIFFER * random.nextGaussian(),
                    random.nextInt(GENRES.length),
                    random.nextInt(PLATFORMS.length),
                    shares()));
        }
    }

    List<Happened> events(int count) {
        List<Happened> events = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            events.add(event(at));
        }
        return events;
    }

    private Happened event(int number) {
        // Some customers come often, some hardly ever.
        Crowd crowd = crowds.get(Math.min(random.nextInt(crowds.size()), random.nextInt(crowds.size())));
        int genre = random.nextDouble() < OWN_GENRE ? crowd.genre : random.nextInt(GENRES.length);
        int level = random.nextInt(LEVELS.length);
        int day = random.nextInt(DAYS);
        int hour = 9 + random.nextInt(14);
        Instant startsAt = BEGIN.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour - UTC_TO_HOME_HOURS));
        double pull = PULL_OF_GENRE[genre] + PULL_OF_LEVEL[level] + pullOfTime(day, hour);
        double foreseen = crowd.size + crowd.growth * day / DAYS_OF_A_YEAR + pull;
        double viewers = Math.exp(foreseen + CHANCE_OF_VIEWERS * random.nextGaussian() + surprise());
        double bits = viewers * BITS_OF_PLATFORM[crowd.platform] * Math.exp(CHANCE_OF_BITS * random.nextGaussian());
        double told = viewers * Math.exp(CUSTOMERS_MISJUDGE * random.nextGaussian());
        return new Happened(
                "event-" + number,
                crowd.name,
                GENRES[genre],
                LEVELS[level],
                PLATFORMS[crowd.platform],
                startsAt,
                REGIONS,
                crowd.shares,
                Math.exp(foreseen) * BITS_OF_PLATFORM[crowd.platform],
                Math.round(told),
                Math.round(bits));
    }

    private static double pullOfTime(int day, int hour) {
        double apart = (hour - EVENING_HOUR) / EVENING_WIDTH;
        // The first of November 2023 was a Wednesday.
        boolean weekend = (day + 2) % 7 >= 5;
        return EVENING_PULL * Math.exp(-apart * apart / 2) + (weekend ? WEEKEND_PULL : 0);
    }

    /** Heavy tails: mostly nothing, now and then a factor that a bell curve would not see in years. */
    private double surprise() {
        if (random.nextDouble() >= SURPRISES) {
            return 0;
        }
        double size = 0.5 - 0.4 * Math.log(1 - random.nextDouble());
        return random.nextDouble() < 0.6 ? size : -size;
    }

    private double[] shares() {
        double[] shares = new double[REGIONS.length];
        double sum = 0;
        for (int at = 0; at < shares.length; at++) {
            shares[at] = -Math.log(1 - random.nextDouble());
            sum += shares[at];
        }
        for (int at = 0; at < shares.length; at++) {
            shares[at] /= sum;
        }
        return shares;
    }

    /** A customer's viewers as they are before any event: a logarithm, and what it grows by in a year. */
    private record Crowd(String name, double size, double growth, int genre, int platform, double[] shares) {}
}
