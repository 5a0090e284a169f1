package io.matchday.monitor.format;

import io.matchday.monitor.line.FieldTable;
import io.matchday.monitor.line.JsonLine;
import io.matchday.monitor.line.LineParser;
import io.matchday.monitor.line.Required;
import java.util.Map;

/**
 * One JSON object per line, fields named as the mapping says.
 *
 * @param mapping which field of the source's objects holds which dimension
 */
record NdJson(Map<Dimension, String> mapping) implements LogFormat {

    NdJson {
        if (mapping.isEmpty()) {
            throw new OptionException("mapping", "NDJSON needs a mapping");
        }
        mapping = Mapping.eachFieldOnce(mapping);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.required() && !mapping.containsKey(dimension)) {
                throw new OptionException("mapping." + dimension.key(), "required");
            }
        }
    }

    @Override
    public LineParser parser(long received) {
        return new JsonLine(
                Mapping.over(FieldTable.builder().build(), mapping),
                new Required(
                        mapping.get(Dimension.TIME), mapping.get(Dimension.DOMAIN), mapping.get(Dimension.STATUS)));
    }
}
