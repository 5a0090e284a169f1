package io.matchday.monitor.locate;

import io.matchday.monitor.locate.Localisation.Direction;
import io.matchday.monitor.locate.Localisation.Located;
import io.matchday.monitor.locate.Localisation.NothingStandsOut;
import java.util.List;

/**
 * Finds the smallest set of combinations that explains an anomaly.
 *
 * <p>A set is as good as the logarithm of the surprise it leaves ({@link Surprise}) plus a price per combination and per
 * dimension named. That is a minimum description length (Rissanen, Automatica 1978) whose unit of noise is what is left
 * unexplained itself, as in the BIC of a model of unknown variance: where a cause hits all its rows alike, the least
 * remainder is worth another cause; where rows differ widely within it, no part of it is split off for being worst. All
 * combinations are tried, so nothing is pruned by mistake. No state; the same rows in any order give the same answer.
 */
public final class Locator {

    private final LocatorSettings settings;

    public Locator() {
        this(LocatorSettings.DEFAULT);
    }

    Locator(LocatorSettings settings) {
        this.settings = settings;
    }

    public Localisation locate(LeafTable table) {
        Search search = new Search(table, settings);
        List<Element> elements = search.best();
        if (elements.isEmpty()) {
            return new NothingStandsOut();
        }
        Findings findings = new Findings(table, search, elements);
        Direction direction = search.surprise().rise() ? Direction.RISE : Direction.FALL;
        return new Located(direction, findings.causes(), findings.explained());
    }
}
