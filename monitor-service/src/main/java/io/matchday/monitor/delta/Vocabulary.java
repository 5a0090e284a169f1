package io.matchday.monitor.delta;

import io.matchday.monitor.line.BadLineException;
import io.matchday.monitor.line.HostName;
import io.matchday.monitor.line.LogRecord;
import io.matchday.monitor.line.Slice;

/**
 * The domains, nodes, carriers and so on that deltas speak of by number. Senders choose what they write, so it is
 * bounded: when it is full, what is new is counted as {@link #OTHER}, and the next body begins a new vocabulary.
 */
public final class Vocabulary {

    /** Stands for whatever came when there was no room for more. */
    public static final String OTHER = "(other)";

    /** A number has to fit into twenty bits of a key. */
    static final int MOST = 1 << 20;

    private static final int LONGEST_LABEL = 128;

    private final int most;
    private final Names domains = new Names();
    private final Names labels = new Names();

    /**
     * An empty one.
     *
     * @param most names and ways of writing them, each for domains and for all else
     */
    public Vocabulary(int most) {
        if (most < 1 || most >= MOST) {
            throw new IllegalArgumentException("A vocabulary holds 1 to " + (MOST - 1) + " names");
        }
        this.most = most;
    }

    /** The number of the line's domain. */
    int domain(LogRecord line) throws BadLineException {
        int number = domains.find(line.domain());
        return number != Names.NONE ? number : newDomain(line);
    }

    /** The number of a node, carrier, region or whatever else labels a line; a dash says nothing. */
    int label(Slice written) {
        if (written.isEmpty()) {
            return 0;
        }
        int number = labels.find(written);
        return number != Names.NONE ? number : newLabel(written);
    }

    /** The number of a domain that another vocabulary knows. */
    int knownDomain(Slice name) {
        return known(domains, name);
    }

    /** The number of a label that another vocabulary knows. */
    int knownLabel(Slice name) {
        return known(labels, name);
    }

    /** The number of a label that no line has written. */
    int label(String name) {
        return labels.number(labels.size() < MOST - 1 ? name : OTHER);
    }

    String domain(int number) {
        return domains.text(number);
    }

    String label(int number) {
        return labels.text(number);
    }

    /** Whether it is time for a new one. */
    boolean full() {
        return domains.size() >= most || labels.size() >= most;
    }

    private static int known(Names names, Slice name) {
        int number = names.find(name);
        if (number != Names.NONE) {
            return number;
        }
        return names.size() < MOST - 1 ? names.learn(name, name.toString()) : names.number(OTHER);
    }

    private int newDomain(LogRecord line) throws BadLineException {
        String name = HostName.of(line.domainField(), line.domain().toString());
        return domains.size() >= most ? domains.number(OTHER) : domains.learn(line.domain(), name);
    }

    private int newLabel(Slice written) {
        return labels.size() >= most ? labels.number(OTHER) : labels.learn(written, labelOf(written));
    }

    /** Cut to a length, since it becomes part of a key; text with control characters tells nothing. */
    private static String labelOf(Slice written) {
        String text = written.toString();
        String cut = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text;
        return text.equals("-") || cut.chars().anyMatch(Character::isISOControl) ? "" : cut;
    }
}
