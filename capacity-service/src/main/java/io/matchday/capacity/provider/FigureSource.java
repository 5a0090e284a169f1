package io.matchday.capacity.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a figure is found: exactly one of its forms is there. */
@Schema(
        description =
                "Where a figure is found at the provider; exactly one of the members is there, one that the provider's"
                        + " kind has: http, kubernetes, or for ALIBABA quotaCentre, ecs, ens, cdn")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureSource(
        @Valid HttpSource http,
        @Valid KubernetesSource kubernetes,
        @Valid QuotaSource quotaCentre,
        @Valid EcsSource ecs,
        @Valid EnsSource ens,
        @Valid CdnSource cdn) {
    FigureSource {
        Form.requireOne("from", http, kubernetes, quotaCentre, ecs, ens, cdn);
    }

    Source source() {
        return Stream.<Source>of(http, kubernetes, quotaCentre, ecs, ens, cdn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
