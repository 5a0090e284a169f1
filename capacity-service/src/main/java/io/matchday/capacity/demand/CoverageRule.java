package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Holds a total against what there is. */
final class CoverageRule {
    private static final Message NOTHING = new Message("", "");

    private CoverageRule() {}

    /**
     * Judges one total.
     *
     * @param supply empty where there is no pool of it
     */
    static Coverage.Part judge(DemandTotal total, Optional<Stock> supply) {
        Stock there = supply.orElse(Stock.NONE);
        Map<String, Long> carriers = by(total, CarrierNeed::p90);
        long shortBy = shortBy(total.p90(), carriers, there);
        CoverageVerdict verdict = verdict(total, supply.isPresent(), shortBy);
        return new Coverage.Part(
                total.product(),
                total.region(),
                total.unit(),
                total.window(),
                total.p50(),
                total.p90(),
                supply.map(Stock::total).orElse(null),
                shortBy,
                shortBy(total.p50(), by(total, CarrierNeed::p50), there),
                carriers.entrySet().stream()
                        .map(need -> new Coverage.Carrier(need.getKey(), need.getValue(), there.own(need.getKey())))
                        .toList(),
                verdict,
                explanation(verdict, total, there, shortBy));
    }

    private static Map<String, Long> by(DemandTotal total, ToLongFunction<CarrierNeed> amount) {
        Map<String, Long> carriers = new TreeMap<>();
        total.carriers().forEach(need -> carriers.put(need.carrier(), amount.applyAsLong(need)));
        return carriers;
    }

    private static long shortBy(long all, Map<String, Long> carriers, Stock stock) {
        long named = carriers.values().stream().mapToLong(Long::longValue).sum();
        return CarrierRule.shortBy(carriers, Math.max(0, all - named), stock);
    }

    private static CoverageVerdict verdict(DemandTotal total, boolean pools, long shortBy) {
        if (total.region() == null) {
            return CoverageVerdict.UNKNOWN;
        }
        if (shortBy == 0) {
            return CoverageVerdict.COVERED;
        }
        return pools ? CoverageVerdict.SHORT : CoverageVerdict.NO_POOL;
    }

    private static Message explanation(CoverageVerdict verdict, DemandTotal total, Stock there, long shortBy) {
        Message need = Figures.of(total.p90(), total.unit());
        Message stock = Figures.of(there.total(), total.unit());
        Message why = carriers(total, there);
        Message gap = Figures.of(shortBy, total.unit());
        String en = total.product() + (total.region() == null ? "" : ", " + total.region()) + ": " + need.en()
                + " needed (p90), ";
        String zh =
                total.product() + (total.region() == null ? "" : "，" + total.region()) + "：需求 " + need.zh() + "（p90），";
        return switch (verdict) {
            case COVERED -> new Message(en + stock.en() + " available.", zh + "可用 " + stock.zh() + "，可满足。");
            case SHORT -> new Message(
                    en + stock.en() + " available, " + gap.en() + " short." + why.en(),
                    zh + "可用 " + stock.zh() + "，缺口 " + gap.zh() + "。" + why.zh());
            case NO_POOL -> new Message(en + "and no pool of it is known.", zh + "没有登记任何资源池。");
            case UNKNOWN -> new Message(en + "but its region is not known.", zh + "但地域未知。");
        };
    }

    /** Which carriers need more than their own pools have, where there are such pools. */
    private static Message carriers(DemandTotal total, Stock there) {
        if (there.byCarrier().isEmpty()) {
            return NOTHING;
        }
        Map<String, Long> beyond = CarrierRule.beyondOwn(by(total, CarrierNeed::p90), there);
        if (beyond.isEmpty()) {
            return NOTHING;
        }
        return new Message(
                " Beyond pools of their own: " + listed(beyond, total, ", ", Message::en) + ".",
                "超出本运营商资源池：" + listed(beyond, total, "，", Message::zh) + "。");
    }

    private static String listed(
            Map<String, Long> carriers, DemandTotal total, String between, Function<Message, String> language) {
        return carriers.entrySet().stream()
                .map(one -> one.getKey() + " " + language.apply(Figures.of(one.getValue(), total.unit())))
                .collect(Collectors.joining(between));
    }
}
