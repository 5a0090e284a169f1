package io.matchday.monitor.detect;

import io.matchday.platform.text.Message;

/** By what the requests of a domain are parted. */
public enum PartOf {
    /** not at all */
    DOMAIN("the domain", "整个域名"),
    NODE("node", "节点"),
    ISP("carrier", "运营商"),
    REGION("region", "地区"),
    STREAM("stream", "流"),
    CACHE("cache state", "缓存状态"),
    /** files that belong to no stream; how often they are asked for is not counted, only their trouble */
    FILE("address", "地址");

    private final String en;
    private final String zh;

    PartOf(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What people call it. */
    public Message word() {
        return new Message(en, zh);
    }

    /** Whether its parts are told with the requests of the whole domain, for want of their own. */
    boolean ofAllRequests() {
        return this == FILE;
    }
}
