package io.matchday.launcher.replay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Columns as the last {@code #Fields} line names them. */
final class W3cColumns implements NamedSpans {

    private static final String FIELDS = "#Fields:";

    private List<String> names = List.of();

    @Override
    public void header(String line) {
        if (line.startsWith(FIELDS)) {
            names = List.of(line.substring(FIELDS.length()).strip().split("\\s+"));
        }
    }

    @Override
    public Map<String, Span> in(String record) {
        List<Span> columns = ColumnSpans.all(record);
        Map<String, Span> named = new HashMap<>();
        for (int column = 0; column < Math.min(names.size(), columns.size()); column++) {
            named.put(names.get(column), columns.get(column).bare(record));
        }
        return named;
    }
}
