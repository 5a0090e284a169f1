package io.matchday.retro.gate;

import io.matchday.retro.monitor.Incident;
import io.matchday.retro.monitor.Incidents;
import io.matchday.retro.monitor.MonitorGateway;
import java.util.List;

/** Whatever went wrong is over. */
record NoOpenIncidents() implements Condition {

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
        if (all == 0) {
            return Opinion.of(true, "no incident was opened", "未发生故障");
        }
        if (open.isEmpty()) {
            return Opinion.of(true, "no incident is open, of " + all + " in all", "共 " + all + " 个故障，均已解决");
        }
        List<String> domains = open.stream().map(Incident::domain).distinct().toList();
        return Opinion.of(
                false,
                "not resolved: " + open.size() + " of " + all + " incidents, at " + Names.en(domains),
                "共 " + all + " 个故障，其中 " + open.size() + " 个未解决，涉及 " + Names.zh(domains));
    }
}
