package io.matchday.monitor.delivery;

/** The deliveries by the names callers use. */
public enum DeliveryKind {
    /** POST or PUT with the source's token. */
    PUSH,
    /** Amazon Data Firehose. */
    FIREHOSE,
    /** Tencent's signed callbacks. */
    TENCENT_CALLBACK,
    /** Alibaba's signed callbacks. */
    ALIBABA_CALLBACK,
    /** Callbacks known by the address they come from. */
    SENDER_CALLBACK;

    /** The delivery proper. */
    public Delivery delivery() {
        return switch (this) {
            case PUSH -> new TokenPush();
            case FIREHOSE -> new FirehosePush();
            case TENCENT_CALLBACK -> new TencentCallback();
            case ALIBABA_CALLBACK -> new AlibabaCallback();
            case SENDER_CALLBACK -> new SenderCallback();
        };
    }

    /** Whether its sender signs with a key. */
    public boolean signs() {
        return this == TENCENT_CALLBACK || this == ALIBABA_CALLBACK;
    }

    /** Whether its sender may be known by its address. */
    public boolean knownBySender() {
        return this == SENDER_CALLBACK;
    }
}
