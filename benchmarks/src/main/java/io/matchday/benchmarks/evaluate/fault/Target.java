package io.matchday.benchmarks.evaluate.fault;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The part that a fault affects, drawn as often as it is used.
 *
 * @param fault which
 * @param node of a node's fault
 * @param isp of a carrier's
 * @param region of a region's
 * @param asked stream or file
 * @param farNodes who serves a region from afar
 * @param releaseStatus what a bad release answers
 */
record Target(Fault fault, Edge node, String isp, String region, String asked, List<Edge> farNodes, int releaseStatus) {

    static Target draw(Fault fault, Network network, SplittableRandom random) {
        int region = network.region(random);
        int isp = network.isp(random);
        int far = (region + 1 + random.nextInt(Network.REGIONS.size() - 1)) % Network.REGIONS.size();
        Answer asked = new Answer();
        Catalogue catalogue = new Catalogue();
        do {
            catalogue.ask(asked, random);
        } while (asked.live != (fault == Fault.PUSH_INTERRUPTED));
        return new Target(
                fault,
                network.home(isp, region, random),
                Network.ISPS.get(isp),
                Network.REGIONS.get(region),
                asked.asked,
                network.nodes().stream().filter(node -> node.region() == far).toList(),
                random.nextBoolean() ? 500 : 404);
    }

    Edge afar(SplittableRandom random) {
        return farNodes.get(random.nextInt(farNodes.size()));
    }

    /** Whether a request belongs to the part. */
    boolean holds(Answer answer) {
        return switch (fault) {
            case NODE_DOWN, NODE_SLOW, NODE_FORBIDS -> answer.node.equals(node);
            case REGION_SERVED_FROM_AFAR -> answer.region.equals(region);
            case CARRIER_OUTAGE -> answer.isp.equals(isp);
            case ORIGIN_FAILS, ORIGIN_SLOW -> answer.missed();
            case BAD_RELEASE, PUSH_INTERRUPTED -> answer.asked.equals(asked);
            case AUTH_STORM -> true;
        };
    }

    /** What has to be named. */
    String name() {
        return switch (fault) {
            case NODE_DOWN, NODE_SLOW, NODE_FORBIDS -> node.name();
            case REGION_SERVED_FROM_AFAR -> region;
            case CARRIER_OUTAGE -> isp;
            case BAD_RELEASE, PUSH_INTERRUPTED -> asked;
            case ORIGIN_FAILS, ORIGIN_SLOW, AUTH_STORM -> "";
        };
    }
}
