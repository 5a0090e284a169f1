package io.matchday.intake.questionnaire;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.EventFacts;
import io.matchday.platform.xlsx.Bounds;
import io.matchday.platform.xlsx.RefusedException;
import io.matchday.platform.xlsx.Table;
import io.matchday.platform.xlsx.Workbook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a filled questionnaire and finds everything that is wrong with it. */
@ApplicationScoped
class QuestionnaireReader {

    private final FactsRules rules;

    QuestionnaireReader(FactsRules rules) {
        this.rules = rules;
    }

    Filled read(byte[] file) {
        Findings findings = new Findings();
        try {
            return read(Workbook.read(file, Bounds.USUAL), findings);
        } catch (RefusedException refused) {
            Place place = refused.sheet()
                    .map(sheet -> refused.row() > 0 ? Place.row(sheet, refused.row()) : Place.sheet(sheet))
                    .orElse(Place.FILE);
            findings.error(place, refused.refusal().code(), refused.refusal().message());
            return Filled.unreadable(findings);
        }
    }

    private Filled read(Workbook workbook, Findings findings) {
        findings.sheets(workbook.tables().stream().map(Table::name).toList());
        Optional<Table> hidden = workbook.tables().stream()
                .filter(table -> table.name().equals(BaseSheet.NAME))
                .findFirst();
        if (hidden.isPresent() && !BaseSheet.readable(hidden.get())) {
            findings.error(Place.FILE, Fault.UNKNOWN_FORMAT);
            return Filled.unreadable(findings);
        }
        if (workbook.from1904()) {
            findings.error(Place.FILE, Fault.DATES_FROM_1904);
        }
        if (workbook.linked()) {
            findings.warn(Place.FILE, Fault.LINKED);
        }
        // Anybody can open the hidden sheet: what is no event's facts is no base.
        Optional<Base> base = hidden.flatMap(BaseSheet::read).filter(known -> rules.wellFormed(known.facts()));
        return read(workbook, base, findings);
    }

    private Filled read(Workbook workbook, Optional<Base> base, Findings findings) {
        int channels = base.map(known -> mostChannels(known.facts())).orElse(0);
        List<Section> sections = Section.read(channels);
        Map<Section, Table> sheets = sheets(workbook, sections, findings);
        Table event = sheets.get(Section.EVENT);
        if (event == null) {
            return new Filled(null, Optional.empty(), base, findings);
        }
        EventSheetReader eventSheet = new EventSheetReader(event, findings);
        base.ifPresent(known -> zone(eventSheet, event, known.facts(), findings));
        RowReader reader = new RowReader(new CellReader(LocalTimes.in(eventSheet.timeZone())), findings);
        Map<String, Answer> answers = eventSheet.read(reader);
        Set<String> kept = base.map(known -> addresses(known.facts())).orElse(Set.of());
        Assembly assembly = new Assembly(findings);
        assembly.event(answers);
        sections.stream()
                .filter(section -> !section.equals(Section.EVENT) && sheets.containsKey(section))
                .forEach(section -> assemble(section, reader.read(section, sheets.get(section)), assembly, kept));
        EventFacts facts = FactsTree.plainFacts(assembly.facts());
        rules.check(facts, findings);
        Answer key = answers.get(EventColumns.KEY);
        return new Filled(
                key == null || key.value() == null ? null : key.value().asText(), Optional.of(facts), base, findings);
    }

    private static void assemble(Section section, List<Map<String, Answer>> rows, Assembly assembly, Set<String> kept) {
        switch (section.list()) {
            case "streams" -> assembly.streams(rows);
            case "contacts" -> assembly.contacts(rows, (kind, address) -> {
                if (!kept.contains(address)) {
                    Address.check(kind, address);
                }
            });
            case "expectation.audience" -> assembly.audience(section.list(), rows);
            default -> assembly.items(section.list(), rows);
        }
    }

    /** The sheets by what they are; the order in the workbook does not matter. */
    private static Map<Section, Table> sheets(Workbook workbook, List<Section> sections, Findings findings) {
        Map<Section, Table> sheets = new HashMap<>();
        for (Table table : workbook.tables()) {
            Optional<Section> section = sections.stream()
                    .filter(one -> Header.same(table.name(), one.name()))
                    .findFirst();
            boolean known = table.name().equals(BaseSheet.NAME) || Header.same(table.name(), Section.READ_ME);
            if (section.map(one -> sheets.putIfAbsent(one, table) != null).orElse(!known)) {
                findings.warn(Place.sheet(table.name()), Fault.UNKNOWN_SHEET);
            }
        }
        sections.stream()
                .filter(section -> !sheets.containsKey(section))
                .forEach(section -> findings.error(Place.FILE, Fault.MISSING_SHEET, section.name()));
        return sheets;
    }

    private static void zone(EventSheetReader sheet, Table table, EventFacts before, Findings findings) {
        LocalTimes now = LocalTimes.in(sheet.timeZone());
        LocalTimes then = LocalTimes.in(before.profile().timeZone());
        if (!now.equals(then)) {
            findings.warn(
                    Place.sheet(table.name()),
                    Fault.ZONE_CHANGED,
                    now.zone().getId(),
                    then.zone().getId());
        }
    }

    /** What was taken once blocks nobody who sends it back. */
    private static Set<String> addresses(EventFacts facts) {
        return facts.contacts().stream()
                .flatMap(contact -> contact.channels().stream())
                .map(channel -> channel.address().strip())
                .collect(Collectors.toSet());
    }

    private static int mostChannels(EventFacts facts) {
        return facts.contacts().stream()
                .map(Contact::channels)
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
