package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.util.Optional;

/** Holds a total against what there is. */
final class CoverageRule {
    private CoverageRule() {}

    /**
     * Judges one total.
     *
     * @param supply empty where there is no pool of it
     */
    static Coverage.Part judge(DemandTotal total, Optional<Long> supply) {
        CoverageVerdict verdict = verdict(total, supply);
        long there = supply.orElse(0L);
        long shortBy = Math.max(0, total.p90() - there);
        return new Coverage.Part(
                total.product(),
                total.region(),
                total.unit(),
                total.window(),
                total.p50(),
                total.p90(),
                supply.orElse(null),
                shortBy,
                Math.max(0, total.p50() - there),
                verdict,
                explanation(verdict, total, there, shortBy));
    }

    private static CoverageVerdict verdict(DemandTotal total, Optional<Long> supply) {
        if (total.region() == null) {
            return CoverageVerdict.UNKNOWN;
        }
        if (total.p90() <= supply.orElse(0L)) {
            return CoverageVerdict.COVERED;
        }
        return supply.isEmpty() ? CoverageVerdict.NO_POOL : CoverageVerdict.SHORT;
    }

    private static Message explanation(CoverageVerdict verdict, DemandTotal total, long there, long shortBy) {
        Message need = Figures.of(total.p90(), total.unit());
        Message stock = Figures.of(there, total.unit());
        Message gap = Figures.of(shortBy, total.unit());
        String en = total.product() + (total.region() == null ? "" : ", " + total.region()) + ": " + need.en()
                + " needed (p90), ";
        String zh =
                total.product() + (total.region() == null ? "" : "，" + total.region()) + "：需求 " + need.zh() + "（p90），";
        return switch (verdict) {
            case COVERED -> new Message(en + stock.en() + " available.", zh + "可用 " + stock.zh() + "，可满足。");
            case SHORT -> new Message(
                    en + stock.en() + " available, " + gap.en() + " short.",
                    zh + "可用 " + stock.zh() + "，缺口 " + gap.zh() + "。");
            case NO_POOL -> new Message(en + "and no pool of it is known.", zh + "没有登记任何资源池。");
            case UNKNOWN -> new Message(en + "but its region is not known.", zh + "但地域未知。");
        };
    }
}
