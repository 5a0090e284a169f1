package io.matchday.platform.web;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Has Quarkus pass on a request target that is no URI, which it would refuse with a bare 400 ahead of every filter;
 * {@link PlainAddresses} refuses it with a problem document. Quarkus reads this from a system property when its HTTP
 * recorder is loaded, and making the configuration is the one hook of ours that comes before.
 */
public final class OwnUriCheck implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
