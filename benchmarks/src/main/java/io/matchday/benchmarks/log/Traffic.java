package io.matchday.benchmarks.log;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draws the requests of a day, one after another. */
final class Traffic {

    private static final Weighted<Integer> STATUSES = new Weighted<>(
            List.of(200, 206, 304, 302, 403, 404, 499, 500, 502, 504),
            List.of(8200, 900, 500, 60, 60, 200, 50, 8, 12, 10));
    private static final Weighted<String> METHODS = new Weighted<>(List.of("GET", "HEAD", "POST"), List.of(97, 2, 1));
    private static final Weighted<String> CACHE = new Weighted<>(List.of("HIT", "MISS", "EXPIRED"), List.of(90, 9, 1));
    private static final List<String> AGENTS = List.of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36",
            "AppleCoreMedia/1.0.0.22E252 (iPhone; U; CPU OS 18_4 like Mac OS X; zh_cn)",
            "ExoPlayerLib/2.19.1",
            "okhttp/4.12.0");
    private static final int HOME_PERCENT = 92;
    private static final int CLIENTS = 400_000;

    private final SplittableRandom random;
    private final Clock clock;
    private final Incident incident;
    private final List<Site> sites;
    private final List<Node> nodes;
    private final Popularity popularSites;
    private final Popularity popularNodes;

    Traffic(LogOptions options) {
        this.random = new SplittableRandom(options.seed());
        this.clock = new Clock(options);
        this.incident = new Incident(options);
        this.sites =
                IntStream.range(0, options.domains()).mapToObj(Site::numbered).toList();
        this.nodes =
                IntStream.range(0, options.nodes()).mapToObj(Node::numbered).toList();
        this.popularSites = new Popularity(options.domains(), 0.9);
        this.popularNodes = new Popularity(options.nodes(), 0.5);
    }

    Request next() {
        Site site = sites.get(popularSites.draw(random));
        Node node = nodes.get(popularNodes.draw(random));
        boolean home = random.nextInt(100) < HOME_PERCENT;
        int status = incident.status(clock.part(), node, STATUSES.draw(random), random);
        return new Request(
                clock.tick(),
                client(),
                METHODS.draw(random),
                site.target(random),
                status,
                bytes(status),
                random.nextInt(10) < 4 ? "-" : "https://www.event.example/match/" + random.nextInt(500),
                AGENTS.get(random.nextInt(AGENTS.size())),
                site.domain(),
                node.name(),
                home ? node.isp() : Node.ISPS.get(random.nextInt(Node.ISPS.size())),
                home ? node.region() : Node.REGIONS.get(random.nextInt(Node.REGIONS.size())),
                took(status),
                CACHE.draw(random));
    }

    /** Few clients ask often. The addresses are of the range set aside for measuring. */
    private String client() {
        double skewed = random.nextDouble();
        int number = (int) (CLIENTS * skewed * skewed) & 0x1FFFF;
        return "198." + (18 + (number >>> 16)) + "." + (number >>> 8 & 255) + "." + (number & 255);
    }

    private long bytes(int status) {
        if (status == 304) {
            return 0;
        }
        return status >= 400 ? 150 + random.nextInt(600) : (long) (400 * Math.exp(random.nextDouble() * 9));
    }

    private int took(int status) {
        return status == 504 ? 10_000 + random.nextInt(20_000) : (int) Math.exp(random.nextDouble() * 7.5);
    }
}
