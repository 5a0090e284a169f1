package io.matchday.monitor.verdict;

import io.matchday.platform.text.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A verdict in a sentence.
 *
 * @param kind what is wrong
 * @param symptom how it shows
 * @param causes where
 * @param all counts of the whole domain
 * @param makeup of the excess
 */
record VerdictText(VerdictKind kind, Symptom symptom, List<VerdictCause> causes, Figures all, Makeup makeup) {

    private static final int PERCENT = 100;
    private static final MathContext DIGITS = new MathContext(3);
    private static final int MOST_NAMES = 3;

    Message summary() {
        Message where = where();
        Message why = why();
        return new Message(
                kind.word().en() + ": " + where.en() + why.en(), kind.word().zh() + "：" + where.zh() + why.zh());
    }

    private Message where() {
        if (causes.isEmpty()) {
            return figures("the whole domain", "整个域名", all);
        }
        String names = names(causes.stream().map(VerdictCause::values).toList());
        Figures inside =
                causes.stream().map(VerdictCause::inside).reduce(Figures::plus).orElseThrow();
        if (symptom == Symptom.MISSING) {
            return new Message(
                    "%s has %d requests since, after %d before"
                            .formatted(names, inside.requestsAfter(), inside.requestsBefore()),
                    "%s 此后只有 %d 个请求，此前 %d 个".formatted(names, inside.requestsAfter(), inside.requestsBefore()));
        }
        Message told = figures(names, names, inside);
        double share =
                Math.min(1, causes.stream().mapToDouble(VerdictCause::share).sum());
        return new Message(
                told.en() + ", which is %s of the excess".formatted(percent(share)),
                told.zh() + "，占超出部分的 %s".formatted(percent(share)));
    }

    private Message figures(String en, String zh, Figures figures) {
        if (figures.requestsAfter() < figures.troubledAfter()) {
            // A log that tells no dimension at all: how many requests there were is not known here.
            return new Message(
                    "%d requests of %s %s"
                            .formatted(
                                    figures.troubledAfter(), en, symptom.word().en()),
                    "%s 有 %d 个请求%s"
                            .formatted(
                                    zh, figures.troubledAfter(), symptom.word().zh()));
        }
        return new Message(
                "%d of %d requests of %s %s, %s times as many as usual (%s were due)"
                        .formatted(
                                figures.troubledAfter(),
                                figures.requestsAfter(),
                                en,
                                symptom.word().en(),
                                number(figures.lift()),
                                number(figures.expected())),
                "%s 的 %d 个请求中%s %d，为平时的 %s 倍（预期 %s）"
                        .formatted(
                                zh,
                                figures.requestsAfter(),
                                symptom.word().zh(),
                                figures.troubledAfter(),
                                number(figures.lift()),
                                number(figures.expected())));
    }

    /** What besides the place speaks for it. */
    private Message why() {
        return switch (kind) {
            case BAD_SCHEDULING -> also("served by nodes of other regions", "由外地节点服务", makeup.away());
            case ORIGIN -> makeup.originFailed() > 0
                    ? also("with an error of the origin", "为源站报错", makeup.originFailed())
                    : also("not served from the cache", "未命中缓存", makeup.missed());
            case PUSH -> also("not found", "为 404", makeup.notFound());
            case ACCESS_DENIED -> also("refused with 401 or 403", "为 401/403", makeup.denied());
            case BROKEN_NODE, CUSTOMER_RELEASE, REGION_OR_CARRIER, UNCLEAR -> new Message("", "");
        };
    }

    private static Message also(String en, String zh, double share) {
        return new Message("; %s of it %s".formatted(percent(share), en), "；其中 %s %s".formatted(percent(share), zh));
    }

    static String names(List<? extends Map<String, String>> causes) {
        String names = causes.stream().limit(MOST_NAMES).map(VerdictText::name).collect(Collectors.joining(", "));
        return causes.size() > MOST_NAMES ? names + " +" + (causes.size() - MOST_NAMES) : names;
    }

    private static String name(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(" & "));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * PERCENT);
    }

    static String number(double number) {
        return BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
