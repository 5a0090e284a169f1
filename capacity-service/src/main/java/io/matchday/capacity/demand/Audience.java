package io.matchday.capacity.demand;

import io.matchday.capacity.intake.EventCopy.AudienceShare;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the viewers are.
 *
 * @param parts share of all viewers by place; they add up to 1, or to more where more was said
 */
record Audience(Map<Spot, BigDecimal> parts, List<Warning> warnings) {
    private static final String FIELD = "expectation.audience";
    /** Shares are typed by hand: thirds do not add up to 1 to the last digit. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    Audience {
        warnings = List.copyOf(warnings);
    }

    /**
     * The audience of what has its home in a region.
     *
     * @param home region of what nobody says where it is; null where none was said
     */
    static Audience of(List<AudienceShare> shares, String home) {
        Map<Spot, BigDecimal> parts = new LinkedHashMap<>();
        for (AudienceShare share : shares) {
            if (share.share() > 0) {
                parts.merge(new Spot(share.region(), share.isp()), BigDecimal.valueOf(share.share()), BigDecimal::add);
            }
        }
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = BigDecimal.ONE.subtract(sum);
        if (parts.isEmpty()) {
            return new Audience(Map.of(new Spot(home, null), BigDecimal.ONE), List.of(nowhere(home)));
        }
        if (rest.compareTo(TOLERANCE) > 0) {
            parts.merge(new Spot(home, null), rest, BigDecimal::add);
            return new Audience(parts, List.of(left(rest, home)));
        }
        return new Audience(parts, rest.negate().compareTo(TOLERANCE) > 0 ? List.of(scaled(sum)) : List.of());
    }

    /** What of a whole is at each spot. */
    Map<Spot, Amounts> divide(Amounts whole) {
        List<Amounts> amounts = new Shares(List.copyOf(parts.values())).of(whole);
        Map<Spot, Amounts> divided = new LinkedHashMap<>();
        parts.keySet().forEach(spot -> divided.put(spot, amounts.get(divided.size())));
        return divided;
    }

    /** The part of all viewers at a spot. */
    BigDecimal share(Spot spot) {
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.get(spot).divide(sum, MathContext.DECIMAL64);
    }

    private static Warning nowhere(String home) {
        return home == null
                ? Warning.missing(
                        FIELD,
                        "Neither the audience nor a region of the domain is given: the need has no place",
                        "未登记观众分布，域名也无地域，需求无法落到地域")
                : Warning.advice(
                        FIELD, "The audience is not given; all of it is counted in " + home, "未登记观众分布，全部计入 " + home);
    }

    private static Warning left(BigDecimal rest, String home) {
        String share = Figures.percent(rest);
        return home == null
                ? Warning.missing(
                        FIELD,
                        share + " of the audience have no region: their part of the need has no place",
                        share + " 的观众没有地域，对应需求无法落到地域")
                : Warning.advice(
                        FIELD,
                        share + " of the audience have no region; they are counted in " + home,
                        share + " 的观众没有地域，已计入 " + home);
    }

    private static Warning scaled(BigDecimal sum) {
        String share = Figures.percent(sum);
        return Warning.advice(
                FIELD,
                "The shares of the audience add up to " + share + "; they are scaled to the whole",
                "观众占比合计 " + share + "，已按比例折算");
    }

    /**
     * A place of viewers.
     *
     * @param region null where nobody says
     * @param carrier null where nobody says
     */
    record Spot(String region, String carrier) {}
}
