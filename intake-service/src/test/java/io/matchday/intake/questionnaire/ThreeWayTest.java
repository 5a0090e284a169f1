package io.matchday.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.testkit.xlsx.Book;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet and an event that both went on from what was exported. */
class ThreeWayTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} sheet {1} stored {2}: {3} ({5})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {n:1} | {n:1} | {n:1} | {n:1} | 0 | nobody changed it
            {n:1} | {n:2} | {n:1} | {n:2} | 0 | the sheet alone did
            {n:1} | {n:1} | {n:2} | {n:2} | 0 | somebody else alone did
            {n:1} | {n:2} | {n:2} | {n:2} | 0 | both alike
            {n:1} | {n:2} | {n:3} | {n:3} | 1 | both, differently
            {n:1} | {} | {n:1} | {} | 0 | the sheet emptied it
            {n:1} | {} | {n:2} | {n:2} | 1 | emptied here, changed there
            {n:1} | {n:2} | {} | {} | 1 | changed here, emptied there
            {} | {n:1} | {n:2} | {n:2} | 1 | both filled it in
            {a:{n:1,m:1}} | {a:{n:2,m:1}} | {a:{n:1,m:2}} | {a:{n:2,m:2}} | 0 | different fields of one thing
            {domains:{d:{n:1}}} | {} | {domains:{d:{n:2}}} | {domains:{d:{n:2}}} | 1 | taken out here, changed there
            {domains:{d:{n:1}}} | {domains:{d:{n:2}}} | {} | {} | 1 | changed here, taken out there
            {domains:{d:{n:1},e:{n:1}}} | {domains:{d:{n:1}}} | {domains:{d:{n:2},e:{n:1}}} | {domains:{d:{n:2}}} | 0 | one taken out, another changed
            {} | {domains:{d:{n:1}}} | {domains:{e:{n:1}}} | {domains:{e:{n:1},d:{n:1}}} | 0 | each added one
            {domains:{d:{n:1}}} | {} | {domains:{d:{n:1},e:{n:1}}} | {domains:{e:{n:1}}} | 0 | all taken out here, one added there
            {n:' a'} | {n:'a'} | {n:' a'} | {n:' a'} | 0 | spaces are nobody's change
            {s:[1,2]} | {s:[1,2,3]} | {s:[0,1,2]} | {s:[0,1,2]} | 1 | lists without names are one value
            """)
    void whatComesOfThem(String base, String sheet, String stored, String merged, int conflicts, String because)
            throws JsonProcessingException {
        ThreeWay.Merged result = ThreeWay.merge(tree(base), tree(sheet), tree(stored), Conflict.Rule.REFUSE);
        assertThat(result.tree()).as(because).isEqualTo(tree(merged));
        assertThat(result.conflicts()).as(because).hasSize(conflicts);
    }

    @Test
    void conflictsAreDecidedWhenSomebodySaysHow() throws JsonProcessingException {
        ThreeWay.Merged sheet = ThreeWay.merge(tree("{n:1}"), tree("{n:2}"), tree("{n:3}"), Conflict.Rule.SHEET);
        assertThat(sheet.tree()).isEqualTo(tree("{n:2}"));
        assertThat(sheet.conflicts()).containsExactly(new Conflict("n", "1", "2", "3"));
        assertThat(ThreeWay.merge(tree("{n:1}"), tree("{n:2}"), tree("{n:3}"), Conflict.Rule.STORED)
                        .tree())
                .isEqualTo(tree("{n:3}"));
    }

    @Test
    void theSheetWithoutABaseMayAddAndMustNotOverwrite() {
        byte[] bare = Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .without("_matchday")
                .text("Domains", "E3", "3 Tbps")
                .text("Domains", "D2", "cn-north")
                .save();
        Report report = Samples.sentBack(bare).report();
        assertThat(report.warnings()).extracting(Finding::code).containsExactly("no-base");
        assertThat(report.changes()).extracting(Change::path).containsExactly("domains[push.aurora.example].region");
        assertThat(report.conflicts())
                .extracting(Conflict::path)
                .containsExactly("domains[play.aurora.example].expectedPeakBitsPerSecond");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"name\":1", "{\"contacts\":[null]}", "{\"profile\":null}"})
    void aBaseThatWasTamperedWithIsNone(String facts) {
        byte[] file = Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .text("_matchday", "B4", facts)
                .save();
        Report report = Samples.sentBack(file).report();
        assertThat(report.warnings()).extracting(Finding::code).containsExactly("no-base");
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void whatIsRightOnEachSideAndWrongTogetherIsAnError() {
        // The sheet replaces a session of two hours by another, while somebody else has the event last an hour.
        EventFacts before = withOneSession(Samples.FACTS);
        byte[] file = Book.of(Samples.exported(before, Language.EN))
                .text("Sessions", "A2", "opening")
                .text("Sessions", "B2", "Opening")
                .save();
        EventFacts stored = new EventFacts(
                before.name(),
                before.customer(),
                before.level(),
                before.startsAt(),
                before.startsAt().plusSeconds(3600),
                before.products(),
                before.domains(),
                before.contacts(),
                List.of(),
                before.freezes(),
                before.expectation(),
                before.profile());
        Report report = Samples.sentBack(file, stored).report();
        assertThat(report.errors()).extracting(Finding::code).contains("outside-event");
        assertThat(report.changes()).isEmpty();
    }

    @Test
    void aDomainKeepsWhatOthersSaidOfIt() {
        Domain before = Samples.FACTS.domains().get(1);
        byte[] file = Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .text("Domains", "E3", "3 Tbps")
                .save();
        EventFacts stored = withDomains(List.of(
                Samples.FACTS.domains().get(0),
                new Domain(
                        before.name(),
                        before.role(),
                        before.product(),
                        "cn-south",
                        before.streams(),
                        before.expectedPeakBitsPerSecond(),
                        before.qos())));
        Optional<EventFacts> after = Samples.sentBack(file, stored).facts();
        assertThat(after.orElseThrow().domains().get(1).region()).isEqualTo("cn-south");
        assertThat(after.orElseThrow().domains().get(1).expectedPeakBitsPerSecond())
                .isEqualTo(3_000_000_000_000L);
    }

    private static EventFacts withDomains(List<Domain> domains) {
        EventFacts facts = Samples.FACTS;
        return new EventFacts(
                facts.name(),
                facts.customer(),
                facts.level(),
                facts.startsAt(),
                facts.endsAt(),
                facts.products(),
                domains,
                facts.contacts(),
                facts.sessions(),
                facts.freezes(),
                facts.expectation(),
                facts.profile());
    }

    private static EventFacts withOneSession(EventFacts facts) {
        return new EventFacts(
                facts.name(),
                facts.customer(),
                facts.level(),
                facts.startsAt(),
                facts.endsAt(),
                facts.products(),
                facts.domains(),
                facts.contacts(),
                facts.sessions().subList(0, 1),
                facts.freezes(),
                facts.expectation(),
                facts.profile());
    }

    /** A tree in shorthand. */
    private static ObjectNode tree(String shorthand) throws JsonProcessingException {
        String json = shorthand.replace('\'', '"').replaceAll("([a-z]+):", "\"$1\":");
        return (ObjectNode) JSON.readTree(json);
    }
}
