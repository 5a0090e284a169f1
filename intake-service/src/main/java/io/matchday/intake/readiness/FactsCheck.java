package io.matchday.intake.readiness;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Frozen;
import io.matchday.intake.event.Product;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What must be known of an event itself before it may be called ready. */
@ApplicationScoped
class FactsCheck implements ReadinessCheck {

    private static final List<Contact.Role> NEEDED =
            List.of(Contact.Role.COMMANDER, Contact.Role.INVESTIGATOR, Contact.Role.LIAISON);

    @Override
    public List<Missing> missing(Event event) {
        return missing(event.facts());
    }

    static List<Missing> missing(EventFacts facts) {
        List<Missing> missing = new ArrayList<>();
        if (facts.domains().isEmpty()) {
            missing.add(Missing.blocking(
                    Area.INFORMATION,
                    "no-domain",
                    "domains",
                    new Message("No domain is listed: there is nothing to watch", "没有登记任何域名，无从监控"),
                    new Message("List the domains that viewers and encoders use", "登记观众与推流端使用的域名")));
        }
        facts.domains().forEach(domain -> check(domain, missing));
        facts.products().forEach(product -> check(product, facts, missing));
        NEEDED.forEach(role -> check(role, facts, missing));
        freeze(facts, missing);
        return List.copyOf(missing);
    }

    private static void check(Domain domain, List<Missing> missing) {
        if (domain.expectedPeakBitsPerSecond() == null) {
            missing.add(Missing.blocking(
                    Area.INFORMATION,
                    "no-expected-peak",
                    domain.name(),
                    new Message(
                            "Domain " + domain.name() + " has no expected peak bandwidth",
                            "域名 " + domain.name() + " 缺少预计带宽峰值"),
                    new Message(
                            "Ask the customer for it, or take the estimate from similar events", "向客户确认，或采用相似活动的预估值")));
        }
        if (domain.qos() == null || domain.qos().maxErrorRatio() == null) {
            missing.add(Missing.blocking(
                    Area.INFORMATION,
                    "no-error-target",
                    domain.name(),
                    new Message(
                            "Domain " + domain.name() + " has no target for its error ratio",
                            "域名 " + domain.name() + " 缺少错误率目标"),
                    new Message("Agree with the customer how many requests may fail", "与客户商定可接受的错误率")));
        }
    }

    private static void check(Product product, EventFacts facts, List<Missing> missing) {
        boolean used = facts.domains().stream().anyMatch(domain -> domain.product() == product);
        if (!used && (product == Product.LIVE || product == Product.CDN)) {
            missing.add(Missing.blocking(
                    Area.INFORMATION,
                    "product-without-domain",
                    product.name(),
                    new Message(
                            "Product " + product.word().en() + " takes part but no domain uses it",
                            "产品 " + product.word().zh() + " 参与活动但没有对应域名"),
                    new Message("List its domains, or take the product out", "补充该产品的域名，或将其移出活动")));
        }
    }

    private static void check(Contact.Role role, EventFacts facts, List<Missing> missing) {
        boolean reachable = facts.contacts().stream()
                .anyMatch(
                        contact -> contact.role() == role && !contact.channels().isEmpty());
        if (!reachable) {
            missing.add(Missing.blocking(
                    Area.PEOPLE,
                    "no-reachable-contact",
                    role.name(),
                    new Message(
                            "Nobody in the role " + role.word().en() + " can be reached",
                            "角色“" + role.word().zh() + "”没有可联系的人员"),
                    new Message("Name somebody with a channel to reach them", "指定人员并填写联系通道")));
        }
    }

    private static void freeze(EventFacts facts, List<Missing> missing) {
        if (Frozen.over(facts).isEmpty()) {
            missing.add(new Missing(
                    Area.FREEZE,
                    Severity.at(facts.level()),
                    "no-freeze",
                    "freezes",
                    new Message("No change freeze covers the whole event", "没有覆盖整个活动时段的封网"),
                    new Message("Agree on a freeze from before the start until after the end", "约定从开始前到结束后的封网窗口"),
                    null));
        }
    }
}
