package io.matchday.retro.gate;

import io.matchday.retro.monitor.Incident;
import io.matchday.retro.monitor.Incidents;
import io.matchday.retro.monitor.MonitorGateway;
import java.util.List;
import java.util.stream.Collectors;

/** Whatever went wrong is over. */
record NoOpenIncidents() implements Condition {

    /** Enough to know whom to ask; the list itself is monitor's to show. */
    private static final int MOST_NAMED = 3;

    @Override
    public Finding check(Evidence evidence) {
        return Judgement.of(
                ConditionCode.NO_OPEN_INCIDENTS,
                MonitorGateway.SERVICE,
                evidence.incidents(),
                evidence.now(),
                NoOpenIncidents::judge);
    }

    private static Opinion judge(Incidents incidents) {
        List<Incident> open = incidents.open();
        int all = incidents.items().size();
        if (open.isEmpty()) {
            return Opinion.of(true, "no incident is open, of " + all + " in all", "共 " + all + " 个故障，均已解决");
        }
        String domains =
                open.stream().map(Incident::domain).distinct().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return Opinion.of(
                false,
                "incidents not resolved: " + open.size() + " of " + all + ", among others at " + domains,
                "共 " + all + " 个故障，其中 " + open.size() + " 个未解决，涉及 " + domains);
    }
}
