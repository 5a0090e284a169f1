package io.matchday.intake.chain;

import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Product;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Whether it is known where the media of an event goes. */
@ApplicationScoped
class ChainCheck implements ReadinessCheck {

    private final Chains chains;

    ChainCheck(Chains chains) {
        this.chains = chains;
    }

    @Override
    public List<Missing> missing(Event event) {
        return missing(event.facts(), chains.read(event));
    }

    static List<Missing> missing(EventFacts facts, Chain chain) {
        if (!chain.drawn()) {
            return facts.products().contains(Product.LIVE) ? List.of(undrawn(facts)) : List.of();
        }
        return Stream.concat(
                        ChainCoverage.uncarried(facts, chain).stream().map(domain -> uncarried(domain.name())),
                        ChainCoverage.dangling(facts, chain).stream().map(ChainCheck::dangling))
                .toList();
    }

    private static Missing undrawn(EventFacts facts) {
        Message message = new Message(
                "LIVE takes part but the chain from encoder to player is not drawn", "活动使用直播产品，但尚未绘制推流、拉流、录制链路");
        Message remedy = new Message(
                "Draw nodes and links with the customer and look at the findings", "与客户一起绘制链路节点与连线，并查看架构检查结果");
        return switch (facts.level()) {
            case STANDARD -> Missing.advisory(Area.INFORMATION, "no-chain", "chain", message, remedy);
            case IMPORTANT, CRITICAL -> Missing.blocking(Area.INFORMATION, "no-chain", "chain", message, remedy);
        };
    }

    private static Missing uncarried(String domain) {
        return Missing.advisory(
                Area.INFORMATION,
                "domain-without-node",
                domain,
                new Message("No node of the chain carries domain " + domain, "链路中没有节点承载域名 " + domain),
                new Message("Name the domain at the node that it leads to", "在对应的链路节点上填写该域名"));
    }

    private static Missing dangling(ChainNode node) {
        return Missing.advisory(
                Area.INFORMATION,
                "node-without-domain",
                node.key(),
                new Message(
                        "Node " + node.key() + " carries " + node.domain()
                                + ", which is no longer a domain of the event",
                        "节点 " + node.key() + " 承载的域名 " + node.domain() + " 已不在活动域名清单中"),
                new Message("List the domain again, or correct the node", "重新登记该域名，或修正该节点"));
    }
}
