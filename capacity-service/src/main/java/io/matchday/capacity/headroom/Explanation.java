package io.matchday.capacity.headroom;

import io.matchday.platform.text.Message;

/** Puts a verdict into a sentence, with the figures it rests on. */
final class Explanation {
    private Explanation() {}

    static Message unknown(Demand demand, Stock stock) {
        BitRate there = new BitRate(stock.bitsPerSecond());
        return new Message(
                demand.product() + ": no peak was announced and no traffic measured; the stock is " + there + ".",
                demand.product() + "：尚无预估峰值，也未测到流量；库存为 " + there + "。");
    }

    static Message of(Verdict verdict, Demand demand, Stock stock, long room) {
        Message figures = figures(demand, stock);
        BitRate difference = new BitRate(Math.abs(room));
        return switch (verdict) {
            case ENOUGH -> sentence(figures, difference + " to spare.", "余量 " + difference + "，充足。");
            case TIGHT -> sentence(
                    figures,
                    "only " + difference + " to spare, less than a fifth of the stock.",
                    "余量仅 " + difference + "，不足库存的五分之一。");
            case SHORT -> sentence(figures, difference + " short.", "缺口 " + difference + "。");
            case UNKNOWN -> unknown(demand, stock);
        };
    }

    private static Message figures(Demand demand, Stock stock) {
        BitRate needed = new BitRate(demand.need().orElseThrow());
        BitRate there = new BitRate(stock.bitsPerSecond());
        String basis = demand.outgrown() ? "measured peak" : "announced peak";
        String basisZh = demand.outgrown() ? "实测峰值" : "预估峰值";
        return new Message(
                demand.product() + ": " + needed + " needed (" + basis + "), " + there + " in stock, ",
                demand.product() + "：需求 " + needed + "（" + basisZh + "），库存 " + there + "，");
    }

    private static Message sentence(Message start, String en, String zh) {
        return new Message(start.en() + en, start.zh() + zh);
    }
}
