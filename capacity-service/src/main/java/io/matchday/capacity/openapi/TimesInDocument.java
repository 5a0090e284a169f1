package io.matchday.capacity.openapi;

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

    @Override
    public Schema filterSchema(Schema schema) {
        if (SHARED.equals(schema.getRef())) {
            schema.setRef(null);
            schema.setFormat("date-time");
            if (schema.getType() == null) {
                schema.addType(Schema.SchemaType.STRING);
            }
        }
        return schema;
    }
}
