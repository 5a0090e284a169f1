package io.matchday.monitor.delta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deltas as the version before wrote them: every row with its facet, and bytes by all of them. */
final class FormerLayout {

    private static final long BASE = 60;

    private final ByteWriter rows = new ByteWriter();
    private final List<String> domains = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    private FormerLayout() {}

    static byte[] of(Delta delta) {
        FormerLayout layout = new FormerLayout();
        Map<RollupKey, Rollup> rollups = delta.rollupsBySecond();
        layout.rows.number(rollups.size());
        rollups.forEach(layout::rollup);
        Map<List<Object>, Minute> minutes = new LinkedHashMap<>();
        delta.eachFacet(
                cell -> minute(minutes, cell.domain(), cell.slot()).facets.add(cell));
        delta.eachError((cell, count) ->
                minute(minutes, cell.domain(), Minutes.at(cell.slot())).errors.put(cell, count));
        layout.rows.number(minutes.size());
        minutes.values().forEach(layout::minute);
        return layout.whole();
    }

    private static Minute minute(Map<List<Object>, Minute> minutes, String domain, long begin) {
        return minutes.computeIfAbsent(List.of(domain, begin), first -> new Minute(domain, begin));
    }

    private byte[] whole() {
        ByteWriter head = new ByteWriter();
        head.number(2);
        head.number(BASE);
        for (List<String> names : List.of(domains, labels)) {
            head.number(names.size());
            names.forEach(head::text);
        }
        return rows.after(head);
    }

    private void rollup(RollupKey key, Rollup counts) {
        name(domains, key.domain());
        rows.number(key.status());
        rows.number(key.slot() - BASE);
        rows.number(counts.requests());
        rows.number(counts.bytes());
        rows.number(counts.firstAt() - key.slot() * 1_000);
        rows.number(counts.lastAt() - key.slot() * 1_000);
    }

    private void minute(Minute minute) {
        name(domains, minute.domain);
        rows.number(minute.begin - BASE);
        int length = rows.leaveFour();
        rows.number(minute.facets.size());
        minute.facets.forEach(this::facet);
        rows.number(minute.errors.size());
        minute.errors.forEach((cell, count) -> error(minute, cell, count));
        rows.fillFour(length);
    }

    private void facet(FacetCell cell) {
        boolean one = cell.requests() == 1;
        boolean good = cell.errors() == 0;
        rows.one(cell.facet().code() | (one ? 0x10 : 0) | (good ? 0x20 : 0));
        if (cell.facet().named()) {
            name(labels, cell.name());
        } else {
            rows.number(cell.number());
        }
        if (!one) {
            rows.number(cell.requests());
        }
        if (!good) {
            rows.number(cell.errors());
        }
        // Bytes were counted by every facet.
        rows.number(cell.facet().weighed() ? cell.bytes() : 7);
    }

    private void error(Minute minute, ErrorCell cell, long count) {
        rows.number(cell.status());
        rows.number(cell.slot() - minute.begin);
        for (String label :
                List.of(cell.node(), cell.isp(), cell.region(), cell.stream(), cell.cache(), cell.errorClass())) {
            name(labels, label);
        }
        rows.number(cell.originStatus());
        rows.number(count);
    }

    private void name(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        rows.number(names.indexOf(name));
    }

    private static final class Minute {

        private final String domain;
        private final long begin;
        private final List<FacetCell> facets = new ArrayList<>();
        private final Map<ErrorCell, Long> errors = new HashMap<>();

        Minute(String domain, long begin) {
            this.domain = domain;
            this.begin = begin;
        }
    }
}
