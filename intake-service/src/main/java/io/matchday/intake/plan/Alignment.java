package io.matchday.intake.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which lines of one list are which of another: the longest common subsequence, by the table of lengths (Wagner and
 * Fischer 1974). Lists are some fifty lines long.
 */
final class Alignment {

    /**
     * A line of either list or of both.
     *
     * @param before place in the earlier list, -1 when it is not there
     * @param after place in the later list, -1 when it is not there
     */
    record Line(int before, int after) {

        boolean kept() {
            return before >= 0 && after >= 0;
        }
    }

    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                common[i][j] = same(i, j) ? common[i - 1][j - 1] + 1 : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
    }

    /** All lines of both lists in order; what was removed comes before what was added in its place. */
    static List<Line> of(List<String> before, List<String> after) {
        return new Alignment(before, after).lines();
    }

    private List<Line> lines() {
        List<Line> backwards = new ArrayList<>();
        int i = before.size();
        int j = after.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && same(i, j)) {
                backwards.add(new Line(--i, --j));
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                backwards.add(new Line(-1, --j));
            } else {
                backwards.add(new Line(--i, -1));
            }
        }
        Collections.reverse(backwards);
        return List.copyOf(backwards);
    }

    private boolean same(int i, int j) {
        return before.get(i - 1).equals(after.get(j - 1));
    }
}
