package io.matchday.intake.chain.review;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.ChainCoverage;
import io.matchday.intake.chain.ChainNode;
import io.matchday.intake.chain.NodeKind;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Product;
import io.matchday.platform.text.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the chain and what was said of the event do not agree. */
final class FactsRules {

    private static final Set<Product> MACHINES = Set.of(Product.ECS, Product.ENS);
    private static final int NAMED = 5;

    private final EventFacts facts;
    private final Chain chain;

    FactsRules(EventFacts facts, Chain chain) {
        this.facts = facts;
        this.chain = chain;
    }

    Stream<ArchitectureFinding> findings() {
        return Stream.concat(domains(), hiddenScaleUp());
    }

    private Stream<ArchitectureFinding> domains() {
        return ChainCoverage.uncarried(facts, chain).stream()
                .map(domain -> Rule.DOMAIN_WITHOUT_NODE.at(
                        domain.name(),
                        3,
                        3,
                        new Message("No node of the chain carries " + domain.name(), "链路中没有节点承载域名 " + domain.name())));
    }

    private Stream<ArchitectureFinding> hiddenScaleUp() {
        List<ChainNode> hidden = chain.nodes().stream().filter(this::uncounted).toList();
        if (hidden.isEmpty()) {
            return Stream.empty();
        }
        String names = hidden.stream().limit(NAMED).map(ChainNode::name).collect(Collectors.joining(", "));
        String more = hidden.size() > NAMED ? " …" : "";
        return Stream.of(Rule.HIDDEN_SCALE_UP.at(
                hidden.size() == 1 ? hidden.get(0).key() : ArchitectureFinding.WHOLE,
                4,
                4,
                new Message(
                        "These run on machines that are not among the products of the event: " + names + more,
                        "以下节点所用的云主机不在活动产品清单中：" + names + more)));
    }

    /** Runs on machines that do not take part; encoders and players stand with people and not in the cloud. */
    private boolean uncounted(ChainNode node) {
        if (node.product() != null && MACHINES.contains(node.product())) {
            return !facts.products().contains(node.product());
        }
        boolean inTheCloud = node.kind() != NodeKind.ENCODER && node.kind() != NodeKind.PLAYER;
        return node.selfBuilt() && inTheCloud && facts.products().stream().noneMatch(MACHINES::contains);
    }
}
