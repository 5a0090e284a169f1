package io.matchday.benchmarks.evaluate.fault;

import java.util.SplittableRandom;

/** Draws the requests of a domain that nothing is wrong with: some fail and some are slow all the same. */
final class HealthyDay {

    private static final double AWAY = 0.08;
    private static final double ERRORS = 0.003;
    private static final double[] ERROR_KINDS = Network.upTo(new double[] {0.40, 0.28, 0.12, 0.08, 0.06, 0.06});
    private static final int[] STATUSES = {404, 499, 403, 502, 504, 0};
    private static final double LIVE_MISSES = 0.08;
    private static final double FILE_MISSES = 0.18;
    private static final double SLOW_HITS = 0.0006;
    private static final double SLOW_MISSES = 0.012;
    private static final double SLOW_AWAY = 2.5;

    private final Network network;
    private final Catalogue catalogue = new Catalogue();
    private final SplittableRandom random;
    private final Drift all;
    private final Drift byNode;
    private final Drift byRegion;
    private final Drift byIsp;
    private final Drift quality;
    private final Answer answer = new Answer();

    HealthyDay(Network network, SplittableRandom random) {
        this.network = network;
        this.random = random;
        this.all = new Drift(2, 0.2, random);
        this.byNode = new Drift(network.nodes().size(), 0.15, random);
        this.byRegion = new Drift(Network.REGIONS.size(), 0.1, random);
        this.byIsp = new Drift(Network.ISPS.size(), 0.1, random);
        this.quality = new Drift(network.nodes().size(), 0.3, random);
    }

    /** Goes on by a second. */
    void step() {
        all.step(random);
        byNode.step(random);
        byRegion.step(random);
        byIsp.step(random);
    }

    /** The next request; the same object every time. */
    Answer next() {
        int isp = network.isp(random);
        int region = network.region(random);
        boolean away = random.nextDouble() < AWAY;
        answer.node =
                away ? network.nodes().get(random.nextInt(network.nodes().size())) : network.home(isp, region, random);
        answer.isp = Network.ISPS.get(isp);
        answer.region = Network.REGIONS.get(region);
        catalogue.ask(answer, random);
        serve(byNode.at(answer.node.number()) * quality.at(answer.node.number()) * byRegion.at(region) * byIsp.at(isp));
        return answer;
    }

    private void serve(double troubled) {
        boolean missed = random.nextDouble() < (answer.live ? LIVE_MISSES : FILE_MISSES);
        answer.cache = missed ? "MISS" : "HIT";
        answer.originStatus = missed ? 200 : 0;
        answer.status = 200;
        answer.bytes = (long) (400 * Math.exp(random.nextDouble() * 8));
        double slow = (missed ? SLOW_MISSES : SLOW_HITS) * troubled * all.at(1) * (isAway() ? SLOW_AWAY : 1);
        answer.firstByteSeconds = random.nextDouble() < slow
                ? 1 + 3 * random.nextDouble()
                : (missed ? 0.12 : 0.01) * Math.exp(1.5 * random.nextDouble());
        if (random.nextDouble() < ERRORS * troubled * all.at(0)) {
            fail(STATUSES[Network.draw(ERROR_KINDS, random)]);
        }
    }

    private void fail(int status) {
        boolean origins = status == 502 || status == 504 || status == 404;
        answer.fail(status, origins ? "MISS" : answer.cache, origins ? status : answer.originStatus);
        if (status == 403) {
            answer.fail(status, "-", 0);
        }
    }

    private boolean isAway() {
        return !Network.REGIONS.get(answer.node.region()).equals(answer.region);
    }
}
