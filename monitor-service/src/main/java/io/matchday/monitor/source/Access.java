package io.matchday.monitor.source;

import io.matchday.monitor.delivery.DeliveryKind;
import io.matchday.platform.address.AddressRange;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * From where a source may be spoken for, beside its token.
 *
 * @param senders address ranges, for callbacks of servers that can send no token
 * @param fastlyServiceIds services that Fastly is told may log here
 */
record Access(List<String> senders, List<String> fastlyServiceIds) {

    Access {
        senders = senders == null ? List.of() : List.copyOf(senders);
        fastlyServiceIds = fastlyServiceIds == null ? List.of() : List.copyOf(fastlyServiceIds);
    }

    List<AddressRange> ranges() {
        return senders.stream().map(AddressRange::of).toList();
    }

    /** Refuses what cannot be read, or would let in more than somebody meant. */
    void check(DeliveryKind delivery) {
        if (!senders.isEmpty() && !delivery.knownBySender()) {
            throw refuse("senders", delivery + " is known by its token or signature");
        }
        List<String> unreadable = new ArrayList<>();
        for (String sender : senders) {
            try {
                AddressRange.of(sender);
            } catch (IllegalArgumentException notARange) {
                unreadable.add(sender);
            }
        }
        if (!unreadable.isEmpty()) {
            throw refuse("senders", "Ranges such as 203.0.113.0/24 are expected");
        }
    }

    private static ProblemException refuse(String field, String reason) {
        return ProblemException.atField(CommonProblem.INVALID_FIELD, field, reason);
    }
}
