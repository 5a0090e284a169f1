package io.matchday.intake.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups texts by average linkage: a text belongs where it is on average most like those that are there, if that is like enough.
 * Texts are taken in their order, then groups that are alike are put together, then each text is asked again. The same texts in the
 * same order give the same groups.
 */
final class Grouping {

    /** Likeness from which a text belongs to a group. */
    private static final double ALIKE = 0.16;
    /** Likeness of all texts of one group to all of another from which the two are one. */
    private static final double SAME = 0.14;

    /** Share of the likeness within a group below which one of it does not belong. */
    private static final double OUTSIDER = 0.6;

    private static final int ROUNDS = 6;
    private static final int NONE = -1;

    private final List<Features> texts;
    private final Index index;
    private final int[] groups;
    private final int[] sizes;
    /** How like one text, or the texts of one group, are to each group; used again and again. */
    private final double[] sums;

    private Grouping(List<Features> texts) {
        this.texts = texts;
        this.index = new Index(texts);
        this.groups = new int[texts.size()];
        this.sizes = new int[texts.size()];
        this.sums = new double[texts.size()];
        Arrays.fill(groups, NONE);
    }

    /** The group of each text, as numbers below that of texts. */
    static int[] of(List<Features> texts) {
        Grouping grouping = new Grouping(texts);
        grouping.place();
        for (int round = 0; round < ROUNDS; round++) {
            boolean merged = grouping.merge();
            boolean moved = grouping.place();
            if (!merged && !moved) {
                break;
            }
        }
        grouping.expel();
        return grouping.groups;
    }

    /** Takes out of each group who is much less like the others than they are among themselves. */
    private void expel() {
        double[] likeness = new double[groups.length];
        double[] whole = new double[groups.length];
        for (int text = 0; text < groups.length; text++) {
            Arrays.fill(sums, 0);
            index.addLikeness(texts.get(text), groups, sums);
            likeness[text] = sums[groups[text]] / sizes[groups[text]];
            whole[groups[text]] += likeness[text];
        }
        int[] before = sizes.clone();
        for (int text = 0; text < groups.length; text++) {
            if (likeness[text] < OUTSIDER * whole[groups[text]] / before[groups[text]]) {
                leave(text);
                groups[text] = free(NONE);
                sizes[groups[text]]++;
            }
        }
    }

    /** Puts every text where it belongs as things stand; whether one moved. */
    private boolean place() {
        boolean moved = false;
        for (int text = 0; text < groups.length; text++) {
            int before = groups[text];
            leave(text);
            int best = best(text);
            groups[text] = best == NONE ? free(before) : best;
            sizes[groups[text]]++;
            moved |= groups[text] != before;
        }
        return moved;
    }

    private void leave(int text) {
        if (groups[text] != NONE) {
            sizes[groups[text]]--;
            groups[text] = NONE;
        }
    }

    private int best(int text) {
        Arrays.fill(sums, 0);
        index.addLikeness(texts.get(text), groups, sums);
        int best = NONE;
        double most = ALIKE;
        for (int group = 0; group < sums.length; group++) {
            if (sizes[group] > 0 && sums[group] / sizes[group] >= most) {
                most = Math.nextUp(sums[group] / sizes[group]);
                best = group;
            }
        }
        return best;
    }

    /** An empty group; the one just left if it is. */
    private int free(int before) {
        if (before != NONE && sizes[before] == 0) {
            return before;
        }
        int group = 0;
        while (sizes[group] > 0) {
            group++;
        }
        return group;
    }

    /** Puts groups together that are alike, the most alike first, each at most once; whether there were any. */
    private boolean merge() {
        List<Pair> pairs = pairs();
        boolean[] merged = new boolean[groups.length];
        for (Pair pair : pairs) {
            if (!merged[pair.left()] && !merged[pair.right()]) {
                merged[pair.left()] = true;
                merged[pair.right()] = true;
                sizes[pair.left()] += sizes[pair.right()];
                sizes[pair.right()] = 0;
                Arrays.setAll(groups, text -> groups[text] == pair.right() ? pair.left() : groups[text]);
            }
        }
        return !pairs.isEmpty();
    }

    private List<Pair> pairs() {
        Map<Integer, List<Features>> members = new TreeMap<>();
        for (int text = 0; text < groups.length; text++) {
            members.computeIfAbsent(groups[text], group -> new ArrayList<>()).add(texts.get(text));
        }
        List<Pair> pairs = new ArrayList<>();
        members.forEach((group, own) -> addPairs(group, own, pairs));
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::left)
                .thenComparingInt(Pair::right));
        return pairs;
    }

    private void addPairs(int left, List<Features> members, List<Pair> pairs) {
        Arrays.fill(sums, 0);
        members.forEach(one -> index.addLikeness(one, groups, sums));
        for (int right = left + 1; right < sums.length; right++) {
            double likeness = sizes[right] == 0 ? 0 : sums[right] / sizes[left] / sizes[right];
            if (likeness >= SAME) {
                pairs.add(new Pair(left, right, likeness));
            }
        }
    }

    /** Two groups that are alike. */
    private record Pair(int left, int right, double likeness) {}
}
