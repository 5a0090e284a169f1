package io.matchday.benchmarks.log;

import java.util.List;

/**
 * A node at the edge and the clients it is meant for.
 *
 * @param name its name in the log
 * @param isp the carrier whose net it stands in
 * @param region where it stands
 */
record Node(String name, String isp, String region) {

    static final List<String> ISPS = List.of("telecom", "unicom", "mobile", "cernet");
    static final List<String> REGIONS = List.of(
            "beijing",
            "shanghai",
            "guangdong",
            "zhejiang",
            "jiangsu",
            "sichuan",
            "hubei",
            "shandong",
            "fujian",
            "liaoning",
            "shaanxi",
            "yunnan");

    static Node numbered(int number) {
        String isp = ISPS.get(number % ISPS.size());
        String region = REGIONS.get(number / ISPS.size() % REGIONS.size());
        return new Node("edge-%s-%s-%03d".formatted(region, isp, number), isp, region);
    }
}
