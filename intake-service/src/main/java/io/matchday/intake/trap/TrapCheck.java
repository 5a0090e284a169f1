package io.matchday.intake.trap;

import io.matchday.intake.event.Event;
import io.matchday.intake.readiness.Area;
import io.matchday.intake.readiness.Missing;
import io.matchday.intake.readiness.ReadinessCheck;
import io.matchday.intake.workday.WorkCalendars;
import io.matchday.platform.text.Message;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Limits of platforms that nobody has dealt with yet. */
@ApplicationScoped
class TrapCheck implements ReadinessCheck {

    private final Findings findings;
    private final PlatformDocuments documents;
    private final WorkCalendars calendars;
    private final List<TrapOwners> owners;

    TrapCheck(Findings findings, PlatformDocuments documents, WorkCalendars calendars, @All List<TrapOwners> owners) {
        this.findings = findings;
        this.documents = documents;
        this.calendars = calendars;
        this.owners = List.copyOf(owners);
    }

    @Override
    public List<Missing> missing(Event event) {
        if (documents.read(event.key()).uses().isEmpty()) {
            return List.of(unsaid());
        }
        return Stream.concat(undealt(event), findings.unserved(event).stream().map(domain -> unserved(domain.name())))
                .toList();
    }

    private Stream<Missing> undealt(Event event) {
        List<TrapFinding> open =
                findings.of(event).stream().filter(TrapFinding::open).toList();
        ZoneId zone = calendars.of(event.facts()).zone();
        Map<String, String> ownedBy = new HashMap<>();
        owners.forEach(known -> ownedBy.putAll(known.of(event, open)));
        return open.stream()
                .map(finding -> missing(finding, finding.due().atZone(zone).toLocalDate())
                        .ownedBy(ownedBy.get(finding.trap().id())));
    }

    private static Missing unsaid() {
        return Missing.advisory(
                Area.TRAPS,
                "no-platform",
                "platforms",
                new Message(
                        "Nobody has said which platforms serve the event: their limits cannot be looked for",
                        "尚未登记活动所用平台,无法排查平台限制"),
                new Message("Name the platforms and the domains they serve", "登记各平台及其承载的域名"));
    }

    private static Missing unserved(String domain) {
        return Missing.advisory(
                Area.TRAPS,
                "domain-without-platform",
                domain,
                new Message(
                        "Nobody has said which platform serves " + domain + ": its limits cannot be looked for",
                        "尚未登记域名 " + domain + " 所用平台,无法排查平台限制"),
                new Message("Name the platform that serves the domain", "登记承载该域名的平台"));
    }

    private static Missing missing(TrapFinding finding, LocalDate due) {
        Trap trap = finding.trap();
        Message again = finding.stale()
                ? new Message(" (decided before, but the numbers have got worse)", "(曾有结论,但数据已恶化)")
                : new Message("", "");
        Message message = new Message(
                finding.summary().en() + again.en(), finding.summary().zh() + again.zh());
        Message remedy =
                new Message(trap.remedy().en() + "; by " + due, trap.remedy().zh() + ";最晚 " + due);
        return finding.basis().certainty() == Certainty.HIT
                ? Missing.blocking(Area.TRAPS, "trap-hit", trap.id(), message, remedy)
                : Missing.advisory(Area.TRAPS, "trap-undecided", trap.id(), message, remedy);
    }
}
