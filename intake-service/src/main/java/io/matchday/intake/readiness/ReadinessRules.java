package io.matchday.intake.readiness;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Product;
import io.matchday.platform.text.Message;
import java.util.ArrayList;
import java.util.List;

/** What must be known before an event may be called ready. */
public final class ReadinessRules {

    private static final List<Contact.Role> NEEDED =
            List.of(Contact.Role.COMMANDER, Contact.Role.INVESTIGATOR, Contact.Role.LIAISON);

    private ReadinessRules() {}

    public static List<Missing> missing(EventFacts facts) {
        List<Missing> missing = new ArrayList<>();
        if (facts.domains().isEmpty()) {
            missing.add(new Missing(
                    "no-domain",
                    "domains",
                    new Message("No domain is listed: there is nothing to watch", "没有登记任何域名，无从监控")));
        }
        facts.domains().forEach(domain -> check(domain, missing));
        facts.products().forEach(product -> check(product, facts, missing));
        NEEDED.forEach(role -> check(role, facts, missing));
        return List.copyOf(missing);
    }

    private static void check(Domain domain, List<Missing> missing) {
        if (domain.expectedPeakBitsPerSecond() == null) {
            missing.add(new Missing(
                    "no-expected-peak",
                    domain.name(),
                    new Message(
                            "Domain " + domain.name() + " has no expected peak bandwidth",
                            "域名 " + domain.name() + " 缺少预计带宽峰值")));
        }
        if (domain.qos() == null || domain.qos().maxErrorRatio() == null) {
            missing.add(new Missing(
                    "no-error-target",
                    domain.name(),
                    new Message(
                            "Domain " + domain.name() + " has no target for its error ratio",
                            "域名 " + domain.name() + " 缺少错误率目标")));
        }
    }

    private static void check(Product product, EventFacts facts, List<Missing> missing) {
        boolean used = facts.domains().stream().anyMatch(domain -> domain.product() == product);
        if (!used && (product == Product.LIVE || product == Product.CDN)) {
            missing.add(new Missing(
                    "product-without-domain",
                    product.name(),
                    new Message(product + " takes part but no domain uses it", product + " 参与活动但没有对应域名")));
        }
    }

    private static void check(Contact.Role role, EventFacts facts, List<Missing> missing) {
        boolean reachable = facts.contacts().stream()
                .anyMatch(
                        contact -> contact.role() == role && !contact.channels().isEmpty());
        if (!reachable) {
            missing.add(new Missing(
                    "no-reachable-contact",
                    role.name(),
                    new Message("Nobody in the role " + role + " can be reached", "角色 " + role + " 没有可联系的人员")));
        }
    }
}
