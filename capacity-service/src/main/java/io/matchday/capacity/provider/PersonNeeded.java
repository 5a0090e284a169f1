package io.matchday.capacity.provider;

import io.matchday.platform.text.Message;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing more happens to an order until a person records an answer or has it tried again. */
@Schema(
        description =
                "ASK_BY_HAND: this provider is asked by people. GIVEN_UP: too many attempts failed. CREDENTIAL: it is"
                        + " missing, refused, or the address must not be called. CONTRADICTION: the provider said no, but may have taken an"
                        + " earlier attempt. NOT_BOUND: the provider no longer has a route for the pool")
public enum PersonNeeded {
    ASK_BY_HAND("Ask the provider, then record its answer.", "请人工联系供应商，并记录其答复。"),
    GIVEN_UP(
            "The provider was tried many times without an answer that can be believed. Ask it about the order's id.",
            "多次请求后仍未得到可信答复。请凭订单编号向供应商核实。"),
    CREDENTIAL(
            "The provider does not let this service in. Put the credential or the address right, then have it tried again.",
            "供应商拒绝了本服务的访问。请修正凭据或地址后重试。"),
    CONTRADICTION(
            "The provider said no, but may have taken an earlier attempt. Ask it about the order's id.",
            "供应商已拒绝，但此前的请求可能已被受理。请凭订单编号向供应商核实。"),
    NOT_BOUND(
            "The provider no longer has a route for this pool. Bind it again and have it tried, or record an answer.",
            "供应商已不再绑定该资源池的下单方式。请重新绑定后重试，或记录其答复。");

    private final String en;
    private final String zh;

    PersonNeeded(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    public Message message() {
        return new Message(en, zh);
    }
}
