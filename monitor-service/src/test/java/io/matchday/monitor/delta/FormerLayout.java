package io.matchday.monitor.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Deltas as the first version of their layout had them: every row with its domain and time. */
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
        List<Runnable> facets = new ArrayList<>();
        delta.eachFacet(cell -> facets.add(() -> layout.facet(cell)));
        layout.rows.number(facets.size());
        facets.forEach(Runnable::run);
        List<Runnable> errors = new ArrayList<>();
        delta.eachError((cell, count) -> errors.add(() -> layout.error(cell, count)));
        layout.rows.number(errors.size());
        errors.forEach(Runnable::run);
        return layout.whole();
    }

    private byte[] whole() {
        ByteWriter head = new ByteWriter();
        head.number(1);
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

    private void facet(FacetCell cell) {
        name(domains, cell.domain());
        rows.number(cell.facet().code());
        if (cell.facet().named()) {
            name(labels, cell.name());
        } else {
            rows.number(cell.number());
        }
        rows.number(cell.slot() + 30 - BASE);
        rows.number(cell.requests());
        rows.number(cell.errors());
        rows.number(cell.bytes());
    }

    private void error(ErrorCell cell, long count) {
        name(domains, cell.domain());
        rows.number(cell.status());
        rows.number(cell.slot() - BASE);
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
}
