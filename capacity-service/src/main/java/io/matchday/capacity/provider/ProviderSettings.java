package io.matchday.capacity.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a provider is reached: exactly one of its forms is there, and says which kind it is. */
@Schema(description = "How a provider is reached; exactly one of the members is there")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProviderSettings(
        @Valid ManualConnection manual,
        @Valid HttpConnection http,
        @Valid KubernetesConnection kubernetes,
        @Valid AlibabaConnection alibaba) {
    ProviderSettings {
        Form.requireOne("settings", manual, http, kubernetes, alibaba);
    }

    Connection connection() {
        return Stream.<Connection>of(manual, http, kubernetes, alibaba)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
