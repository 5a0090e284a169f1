package io.matchday.intake.capacity;

import io.matchday.intake.event.Product;
import io.matchday.platform.remote.Known;
import io.matchday.platform.text.Message;

/** Puts what capacity-service said, or did not say, into sentences. */
final class CapacityWords {

    static final Message UNKNOWN =
            new Message("capacity-service cannot be asked and has never judged this event", "容量服务暂不可达，且从未对该活动作出评估");
    static final Message ASK_AGAIN = new Message("Look again once capacity-service is back", "待容量服务恢复后重新查看");
    static final Message RESERVE =
            new Message("Reserve more, request a scale-up, or agree on what to degrade", "追加预留、申请扩容，或商定降级方案");
    static final Message ANNOUNCE = new Message("Announce the peak of every domain of this product", "补充该产品各域名的预计带宽峰值");
    static final Message ASK_OWNERS = new Message(
            "Look again once capacity-service has read the event; if it does not know the product, agree with whoever owns the stock",
            "待容量服务读取该活动后重新查看；若其不支持该产品，请与资源负责人确认");
    static final Message NO_PEAK = new Message(
            "No domain uses it, so that no peak says how much is needed: agree on the amount with whoever owns the stock, and reserve it",
            "没有域名使用该产品，无法按峰值评估：请与资源负责人商定所需数量并预留");

    private CapacityWords() {}

    static Message unjudged(Product product) {
        return new Message(
                "capacity-service says nothing of product " + product.word().en(),
                "容量服务未对产品 " + product.word().zh() + " 作出评估");
    }

    /** Capacity's own sentence, with its age where it is not of just now. */
    static Message of(HeadroomCopy.ProductCopy product, Known<?> known) {
        Message said = product.explanation();
        if (known.current()) {
            return said;
        }
        return new Message(said.en() + " (as of " + known.asOf() + ")", said.zh() + "（数据时间 " + known.asOf() + "）");
    }
}
