package io.matchday.benchmarks.evaluate.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Carriers, regions and the nodes between them, with how much each is used. */
final class Network {

    static final List<String> ISPS = List.of("telecom", "unicom", "mobile", "cernet");
    static final List<String> REGIONS =
            List.of("guangdong", "jiangsu", "zhejiang", "shandong", "sichuan", "hubei", "beijing", "liaoning");

    private static final double[] ISP_WEIGHTS = {0.38, 0.28, 0.24, 0.10};
    private static final double[] REGION_WEIGHTS = {0.20, 0.16, 0.14, 0.13, 0.11, 0.10, 0.09, 0.07};
    private static final int NODES_AT_A_PLACE = 2;
    private static final double FIRST_NODE = 0.6;

    private final List<Edge> nodes = new ArrayList<>();
    private final double[] ispsUpTo = upTo(ISP_WEIGHTS);
    private final double[] regionsUpTo = upTo(REGION_WEIGHTS);

    Network() {
        for (int region = 0; region < REGIONS.size(); region++) {
            for (int isp = 0; isp < ISPS.size(); isp++) {
                for (int at = 0; at < NODES_AT_A_PLACE; at++) {
                    String name = "edge-%s-%s-%d".formatted(REGIONS.get(region), ISPS.get(isp), at + 1);
                    nodes.add(new Edge(nodes.size(), name, isp, region));
                }
            }
        }
    }

    List<Edge> nodes() {
        return nodes;
    }

    int isp(SplittableRandom random) {
        return draw(ispsUpTo, random);
    }

    int region(SplittableRandom random) {
        return draw(regionsUpTo, random);
    }

    /** A node that is meant for clients of this place. */
    Edge home(int isp, int region, SplittableRandom random) {
        int first = (region * ISPS.size() + isp) * NODES_AT_A_PLACE;
        return nodes.get(first + (random.nextDouble() < FIRST_NODE ? 0 : 1));
    }

    static double[] upTo(double[] weights) {
        double[] sums = new double[weights.length];
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at];
            sums[at] = sum;
        }
        return sums;
    }

    static int draw(double[] upTo, SplittableRandom random) {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int at = 0;
        while (upTo[at] < drawn) {
            at++;
        }
        return at;
    }
}
