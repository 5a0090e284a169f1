package io.matchday.capacity.provider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bandwidth of accelerated domains (CDN DescribeDomainBpsData), in bit/s, newest five minutes that are there. */
@Schema(
        nullable = true,
        description =
                "Bandwidth of domains in bit/s (CDN DescribeDomainBpsData): the newest five minutes that are there, some"
                        + " 15 minutes ago")
record CdnSource(
        @Schema(description = "The domains; none: all of the account") @Size(max = 500)
                List<@NotNull @Size(max = 253) @Pattern(regexp = "[a-z0-9.*-]+", message = "no domain") String> domains)
        implements Source {
    CdnSource {
        domains = domains == null ? List.of() : Copies.of(domains);
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.ALIBABA;
    }
}
