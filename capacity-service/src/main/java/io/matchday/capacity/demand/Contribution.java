package io.matchday.capacity.demand;

import io.matchday.platform.text.Message;
import java.util.List;

/**
 * What one subject adds to a rule's needs.
 *
 * @param region null where it is not known
 * @param domain the subject's domain; null where none was said
 */
record Contribution(String product, String region, String domain, Amounts amounts, List<Message> steps) {
    Contribution {
        steps = List.copyOf(steps);
    }
}
