package io.matchday.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says at every operation that it is for those who sign in, and in which two ways that is done. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class SignInsInDocument implements OASFilter {

    private static final String PEOPLE = "signIn";
    private static final String SERVICES = "serviceToken";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getComponents()
                .addSecurityScheme(PEOPLE, scheme("basic", "People"))
                .addSecurityScheme(SERVICES, scheme("bearer", "Services of the suite: a signed, short-lived token"));
        List<SecurityRequirement> either = List.of(
                OASFactory.createSecurityRequirement().addScheme(PEOPLE),
                OASFactory.createSecurityRequirement().addScheme(SERVICES));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> operation.setSecurity(either));
    }

    private static SecurityScheme scheme(String kind, String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(kind)
                .description(description);
    }
}
