package io.matchday.launcher.demo.day;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A node at the edge, which serves the clients of its region.
 *
 * @param name its name in the log
 * @param region where it stands
 */
record EdgeNode(String name, String region) {

    private static final List<String> REGIONS = List.of("cn-east", "cn-north", "cn-south");
    private static final int NODES = 12;

    /** As many in every region. */
    static final List<EdgeNode> ALL = IntStream.range(0, NODES)
            .mapToObj(number -> {
                String region = REGIONS.get(number % REGIONS.size());
                return new EdgeNode(
                        String.format(Locale.ROOT, "edge-%s-%02d", region, number / REGIONS.size() + 1), region);
            })
            .toList();
}
