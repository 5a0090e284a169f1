package io.matchday.launcher.demo.day;

/**
 * What goes wrong on this day: one node answers with gateway errors.
 *
 * @param node the node's name
 * @param begins first slot of it
 * @param ends first slot after it
 * @param share of the node's answers that fail
 */
public record Fault(String node, int begins, int ends, double share) {

    boolean at(int slot) {
        return slot >= begins && slot < ends;
    }
}
