package io.matchday.capacity.provider;

/** APIs of Alibaba Cloud that are used, in the versions whose documentation was read (November 2026). */
enum AlibabaProduct {
    ECS("2014-05-26"),
    ENS("2017-11-10"),
    CDN("2018-05-10"),
    QUOTAS("2020-05-10");

    private final String version;

    AlibabaProduct(String version) {
        this.version = version;
    }

    String version() {
        return version;
    }

    /** The public endpoint; only that of ECS is one per region. */
    String host(String region) {
        return switch (this) {
            case ECS -> "ecs." + region + ".aliyuncs.com";
            case ENS -> "ens.aliyuncs.com";
            case CDN -> "cdn.aliyuncs.com";
            case QUOTAS -> "quotas.aliyuncs.com";
        };
    }
}
