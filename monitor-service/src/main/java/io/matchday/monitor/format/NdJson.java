package io.matchday.monitor.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One JSON object per line, fields named as the mapping says.
 *
 * @param mapping which field of the source's objects holds which dimension
 */
public record NdJson(Map<Dimension, String> mapping) implements LogFormat {

    private static final int DEEPEST = 32;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Lines.LONGEST)
                    .build())
            .build();

    public NdJson {
        mapping = Map.copyOf(mapping);
        if (Set.copyOf(mapping.values()).size() < mapping.size()) {
            throw new IllegalArgumentException("mapping: one field cannot hold two things");
        }
        for (Dimension dimension : Dimension.values()) {
            if (dimension.required() && !mapping.containsKey(dimension)) {
                throw new IllegalArgumentException("mapping." + dimension.key() + ": required");
            }
        }
    }

    @Override
    public LineParser parser() {
        return new Parser(mapping);
    }

    private static final class Parser implements LineParser {

        private final Map<Dimension, String> names;
        private final Map<String, Dimension> dimensions = new HashMap<>();
        private final Map<Dimension, String> row = new EnumMap<>(Dimension.class);

        Parser(Map<Dimension, String> mapping) {
            this.names = mapping;
            mapping.forEach((dimension, field) -> dimensions.put(field, dimension));
        }

        @Override
        public boolean parse(byte[] buffer, int from, int to, LogRecord record) throws BadLineException {
            row.clear();
            try (JsonParser json = JSON.createParser(buffer, from, to - from)) {
                read(json);
            } catch (IOException notJson) {
                throw new BadLineException("line", "not one well-formed JSON object");
            }
            fill(record);
            return true;
        }

        private void read(JsonParser json) throws IOException, BadLineException {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLineException("line", "not a JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                Dimension dimension = dimensions.get(json.currentName());
                JsonToken value = json.nextToken();
                if (dimension != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    row.put(dimension, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new BadLineException("line", "text after the JSON object");
            }
        }

        private void fill(LogRecord record) throws BadLineException {
            record.time(LogTime.any(names.get(Dimension.TIME), required(Dimension.TIME)));
            record.domain(HostName.of(names.get(Dimension.DOMAIN), required(Dimension.DOMAIN)));
            record.status(FieldValue.status(names.get(Dimension.STATUS), required(Dimension.STATUS)));
            record.bytes(FieldValue.bytes(names.get(Dimension.BYTES), row.getOrDefault(Dimension.BYTES, "-")));
            record.node(FieldValue.label(row.getOrDefault(Dimension.NODE, "-")));
            record.isp(FieldValue.label(row.getOrDefault(Dimension.ISP, "-")));
            record.region(FieldValue.label(row.getOrDefault(Dimension.REGION, "-")));
        }

        private String required(Dimension dimension) throws BadLineException {
            String value = row.get(dimension);
            if (value == null) {
                throw BadLineException.missing(names.get(dimension));
            }
            return value;
        }
    }
}
