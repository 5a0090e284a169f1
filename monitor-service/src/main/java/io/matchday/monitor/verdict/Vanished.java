package io.matchday.monitor.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Traffic that is gone: a value whose requests fell to next to nothing while the domain's went on. */
final class Vanished {

    private static final double MOST_LEFT = 0.3;
    private static final double LEAST_EXPECTED = 50;
    private static final List<Dimension> LOOKED_AT =
            List.of(Dimension.STREAM, Dimension.NODE, Dimension.REGION, Dimension.ISP);

    private final Period before;
    private final Period after;

    Vanished(Period before, Period after) {
        this.before = before;
        this.after = after;
    }

    /** One value by itself, if all that is gone lies in one of a dimension. */
    List<VerdictCause> causes() {
        for (Dimension dimension : LOOKED_AT) {
            List<VerdictCause> gone = gone(dimension);
            if (gone.size() == 1) {
                return gone;
            }
        }
        return List.of();
    }

    static VerdictKind kind(List<VerdictCause> gone) {
        if (gone.isEmpty()) {
            return VerdictKind.UNCLEAR;
        }
        Map<String, String> values = gone.get(0).values();
        if (values.containsKey(Dimension.STREAM.key())) {
            return VerdictKind.PUSH;
        }
        return values.containsKey(Dimension.NODE.key()) ? VerdictKind.BROKEN_NODE : VerdictKind.REGION_OR_CARRIER;
    }

    private List<VerdictCause> gone(Dimension dimension) {
        double scale = (double) after.all() / Math.max(1, before.all());
        List<VerdictCause> gone = new ArrayList<>();
        for (String value : before.values(dimension)) {
            long then = before.requests(dimension, value);
            long now = after.values(dimension).contains(value) ? after.requests(dimension, value) : 0;
            double due = then * scale;
            if (due >= LEAST_EXPECTED && now < MOST_LEFT * due) {
                Figures inside = Figures.of(then, 0, now, 0, 0);
                Figures all = Figures.of(before.all(), 0, after.all(), 0, 0);
                Scope scope = new Scope(Map.of(dimension, value));
                gone.add(new VerdictCause(scope.named(), inside, all.minus(inside), 1));
            }
        }
        return gone;
    }
}
