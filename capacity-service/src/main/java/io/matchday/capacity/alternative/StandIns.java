package io.matchday.capacity.alternative;

import io.matchday.capacity.pool.Product;
import io.matchday.platform.text.Message;
import java.util.Map;
import java.util.Optional;

/** Which products can do another's work, and what that takes. */
final class StandIns {
    private static final Map<Product, Map<Product, Message>> FOR = Map.of(
            Product.LIVE,
            Map.of(
                    Product.CDN,
                    new Message(
                            "plain delivery can pull the live stream, transcoding and pushing stay where they are",
                            "普通分发可代为拉流，转码与推流不变")),
            Product.CDN,
            Map.of(
                    Product.ENS,
                    new Message(
                            "edge machines can deliver with the customer's own caches, scheduled by DNS",
                            "边缘节点可部署客户自建缓存分发，由 DNS 调度")),
            Product.ECS,
            Map.of(Product.ENS, new Message("edge machines can run it, nearer to the viewers", "边缘节点可承载，离观众更近")),
            Product.ENS,
            Map.of(
                    Product.ECS,
                    new Message("machines of the region can run it, farther from the viewers", "中心机房可承载，离观众更远")));

    private StandIns() {}

    static Optional<Message> of(Product other, Product wanted) {
        return Optional.ofNullable(FOR.getOrDefault(wanted, Map.of()).get(other));
    }
}
