package io.matchday.benchmarks.evaluate.localisation;

import io.matchday.monitor.locate.Combination;
import io.matchday.monitor.locate.LeafTable;
import java.util.Set;

/**
 * An anomaly whose causes are known.
 *
 * @param name as the data set calls it
 * @param table what was counted and expected
 * @param truth the causes
 */
record LabelledCase(String name, LeafTable table, Set<Combination> truth) {}
