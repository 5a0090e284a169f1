package io.matchday.intake.dossier;

import io.matchday.intake.event.Domain;
import io.matchday.intake.event.Event;
import io.matchday.platform.text.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Begins an event with what is known from another, within the caller's transaction. */
@ApplicationScoped
class Copying {

    private static final List<CopyReport.Left> LEFT = List.of(
            new CopyReport.Left("approvals", new Message("The customer approves every plan anew", "预案须由客户重新审批")),
            new CopyReport.Left(
                    "drills", new Message("What was rehearsed for one event proves nothing for another", "演练须重新进行")),
            new CopyReport.Left("channel tests", new Message("Addresses change", "联系通道须重新演测")),
            new CopyReport.Left(
                    "decisions on platform limits", new Message("They were made on other figures", "平台限制须按新数据重新评估")),
            new CopyReport.Left(
                    "estimates", new Message("By now more is known of similar events", "预估须结合最新的相似活动重新计算")));

    private final Dossiers dossiers;
    private final Confirmations confirmations;
    private final Questions questions;

    Copying(Dossiers dossiers, Confirmations confirmations, Questions questions) {
        this.dossiers = dossiers;
        this.confirmations = confirmations;
        this.questions = questions;
    }

    CopyReport copy(Event from, NewCopy request) {
        return copy(dossiers.read(from), request);
    }

    CopyReport copy(Dossier from, NewCopy request) {
        Remains.Of remains = Remains.of(from);
        Dossier copy = CarriedOver.of(remains.dossier(), request);
        Event made = dossiers.begin(copy.event());
        dossiers.fill(made, copy);
        List<StoredConfirmation> confirm = ToConfirm.of(dossiers.read(made));
        confirmations.persist(confirm);
        List<CopyReport.Left> left = Stream.of(LEFT.stream(), remains.left().stream(), estimated(from))
                .flatMap(part -> part)
                .toList();
        return new CopyReport(made.key(), carried(copy), left, questions.of(made, confirm));
    }

    private static Stream<CopyReport.Left> estimated(Dossier from) {
        List<String> domains = from.event().facts().domains().stream()
                .filter(from.estimates()::estimated)
                .map(Domain::name)
                .toList();
        String names = Names.of(domains);
        return domains.isEmpty()
                ? Stream.empty()
                : Stream.of(new CopyReport.Left(
                        "expected peaks",
                        new Message(
                                "Those of " + names + " were estimates, not the customer's word",
                                "域名 " + names + " 的预计峰值是预估值，并非客户所述")));
    }

    private static List<CopyReport.Carried> carried(Dossier copy) {
        return Stream.of(
                        carried("domains", copy.event().domains(), "as they were", "保持不变"),
                        carried("contacts", copy.event().contacts(), "as they were", "保持不变"),
                        carried("sessions", copy.event().sessions(), "at the same distance to the start", "按开始时间平移"),
                        carried("freezes", copy.event().freezes(), "at the same distance to the start", "按开始时间平移"),
                        carried("chain", copy.chain().nodes(), "as it was", "保持不变"),
                        carried("risks", copy.risks().risks(), "to be decided anew", "须重新决策"),
                        carried("plans", copy.plans().plans(), "as drafts", "转为草稿"),
                        carried("roster", copy.roster().shifts(), "at the same distance to the start", "按开始时间平移"),
                        carried("escalation", copy.escalation().policies(), "as it was", "保持不变"),
                        carried("platforms", copy.traps().platforms().uses(), "as they were", "保持不变"),
                        carried("deadlines", copy.deadlines().marks(), "owners and tasks by hand", "负责人与自建任务"))
                .filter(part -> part.items() > 0)
                .toList();
    }

    private static CopyReport.Carried carried(String part, List<?> items, String en, String zh) {
        return new CopyReport.Carried(part, items.size(), new Message(en, zh));
    }
}
