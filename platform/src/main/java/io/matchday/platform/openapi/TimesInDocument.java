package io.matchday.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes times out in place. The generator refers to a shared schema instead, and a field that may be null cannot do
 * that: in OpenAPI 3.0 the reference rules null out again.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class TimesInDocument implements OASFilter {
    private static final String SHARED = "#/components/schemas/Instant";
    private static final String FORMAT = "date-time";

    @Override
    public Schema filterSchema(Schema schema) {
        if (SHARED.equals(schema.getRef())) {
            schema.setRef(null);
            writeOut(schema);
        } else if (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(TimesInDocument::isTime)) {
            schema.setAnyOf(null);
            writeOut(schema);
        }
        return schema;
    }

    private static boolean isTime(Schema part) {
        return SHARED.equals(part.getRef()) || FORMAT.equals(part.getFormat());
    }

    private static void writeOut(Schema schema) {
        schema.setFormat(FORMAT);
        if (schema.getType() == null) {
            schema.addType(Schema.SchemaType.STRING);
        }
    }
}
