package io.matchday.intake.risk;

import io.matchday.intake.chain.ArchitectureFinding;
import io.matchday.intake.chain.ArchitectureReview;
import io.matchday.intake.event.Event;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is risky about the way the chain is built. */
@ApplicationScoped
class ChainRisks implements RiskSource {

    private final ArchitectureReview review;

    ChainRisks(ArchitectureReview review) {
        this.review = review;
    }

    @Override
    public List<ProposedRisk> propose(Event event) {
        return review.findings(event).stream().map(ChainRisks::risk).toList();
    }

    static ProposedRisk risk(ArchitectureFinding finding) {
        return new ProposedRisk(
                Evidence.architecture(finding.code(), finding.subject()),
                finding.message(),
                description(finding),
                null,
                finding.likelihood(),
                finding.impact());
    }

    private static Message description(ArchitectureFinding finding) {
        String source = finding.source() == null ? "" : " (" + finding.source() + ")";
        return new Message(
                finding.why().en() + " " + finding.remedy().en() + source,
                finding.why().zh() + " " + finding.remedy().zh() + source);
    }
}
