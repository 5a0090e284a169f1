package io.matchday.monitor.verdict;

import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What it is not, and why.
 *
 * @param verdict what it is
 * @param view what stands out
 * @param makeup of the excess
 */
record Exclusions(VerdictKind verdict, View view, Makeup makeup) {

    List<RuledOut> all() {
        List<RuledOut> all = new ArrayList<>();
        for (VerdictKind kind : VerdictKind.values()) {
            if (kind != verdict && kind != VerdictKind.UNCLEAR) {
                all.add(new RuledOut(kind, reason(kind)));
            }
        }
        return all;
    }

    private Message reason(VerdictKind kind) {
        return switch (kind) {
            case BROKEN_NODE -> ofPlace(Dimension.NODE);
            case REGION_OR_CARRIER -> view.candidates().stream()
                    .filter(one -> one.isOf(Dimension.REGION) || one.isOf(Dimension.ISP))
                    .findFirst()
                    .map(this::holdsOnly)
                    .orElseGet(() -> untold(Dimension.REGION));
            case CUSTOMER_RELEASE -> ofPlace(Dimension.STREAM);
            case BAD_SCHEDULING -> new Message(
                    "%s of it is with clients served by nodes of other regions, where %s is usual"
                            .formatted(percent(makeup.away()), percent(makeup.usuallyAway())),
                    "由外地节点服务的占 %s，平时为 %s".formatted(percent(makeup.away()), percent(makeup.usuallyAway())));
            case ORIGIN -> new Message(
                    "in %s of it the origin failed, and %s asked the origin at all"
                            .formatted(percent(makeup.originFailed()), percent(makeup.missed())),
                    "其中源站报错占 %s，回源请求占 %s".formatted(percent(makeup.originFailed()), percent(makeup.missed())));
            case PUSH -> new Message(
                    "%s of it is not found, and the origin had nothing for %s"
                            .formatted(percent(makeup.notFound()), percent(makeup.originHasNone())),
                    "其中 404 占 %s，源站无内容占 %s".formatted(percent(makeup.notFound()), percent(makeup.originHasNone())));
            case ACCESS_DENIED -> new Message(
                    "%s of it was refused with 401 or 403".formatted(percent(makeup.denied())),
                    "其中 401/403 占 %s".formatted(percent(makeup.denied())));
            case UNCLEAR -> new Message("the figures are clear", "数据明确");
        };
    }

    private Message ofPlace(Dimension dimension) {
        Optional<Suspect> best =
                view.candidates().stream().filter(one -> one.isOf(dimension)).findFirst();
        return best.map(this::holdsOnly).orElseGet(() -> untold(dimension));
    }

    private Message holdsOnly(Suspect suspect) {
        String scopes =
                VerdictText.names(suspect.scopes().stream().map(Scope::named).toList());
        return new Message(
                "the worst there, %s, holds %s of the excess, %s times its usual trouble where the rest has %s times"
                        .formatted(
                                scopes,
                                percent(suspect.share()),
                                VerdictText.number(suspect.inside().lift()),
                                VerdictText.number(suspect.outside().lift())),
                "该维度最差的 %s 占超出部分的 %s，为平时的 %s 倍，其余为 %s 倍"
                        .formatted(
                                scopes,
                                percent(suspect.share()),
                                VerdictText.number(suspect.inside().lift()),
                                VerdictText.number(suspect.outside().lift())));
    }

    private static Message untold(Dimension dimension) {
        return new Message(
                "the log does not tell the %s".formatted(dimension.part().word().en()),
                "日志未提供%s".formatted(dimension.part().word().zh()));
    }

    private static String percent(double share) {
        return VerdictText.percent(share);
    }
}
