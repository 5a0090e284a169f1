package io.matchday.intake.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.event.Contact;
import io.matchday.intake.event.Domain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.event.Expectation;
import io.matchday.intake.event.Profile;
import io.matchday.testkit.xlsx.Book;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A questionnaire that goes out, is worked on, and comes back. */
class RoundTripTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatNobodyTouchedChangesNothing(Language language) {
        Draft draft = Samples.sentBack(Samples.exported(Samples.FACTS, language));
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().warnings()).isEmpty();
        assertThat(draft.report().changes()).isEmpty();
        assertThat(draft.facts()).contains(Samples.FACTS);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWasChangedIsToldFieldByFieldAndApplied(Language language) {
        boolean chinese = language == Language.ZH;
        String domains = chinese ? "域名" : "Domains";
        String contacts = chinese ? "联系人" : "Contacts";
        String event = chinese ? "活动" : "Event";
        Draft draft = Samples.sentBack(Book.of(Samples.exported(Samples.FACTS, language))
                .text(domains, "E3", "２．５ Ｔｂｐｓ")
                .text(domains, "F3", "2%")
                .text(domains, "A4", "Origin.Aurora.example ")
                .text(domains, "B4", chinese ? "源站" : "origin")
                .text(domains, "C4", "CDN")
                .clearRow(contacts, 2)
                .text(event, "B7", "2026/12/5 18:30")
                .save());
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().changes())
                .extracting(
                        change -> change.kind() + " " + change.path() + ": " + change.before() + " > " + change.after())
                .containsExactly(
                        "CHANGED startsAt: 2026-12-05T11:00:00Z > 2026-12-05T10:30:00Z",
                        "CHANGED domains[play.aurora.example].expectedPeakBitsPerSecond: 2000000000000 > 2500000000000",
                        "CHANGED domains[play.aurora.example].qos.maxErrorRatio: 0.01 > 0.02",
                        "ADDED domains[origin.aurora.example]: null > {\"name\":\"origin.aurora.example\","
                                + "\"role\":\"ORIGIN\",\"product\":\"CDN\"}",
                        "REMOVED contacts[Lin / COMMANDER]: {\"name\":\"Lin\",\"role\":\"COMMANDER\",\"channels\":"
                                + "[{\"kind\":\"PHONE\",\"address\":\"+86 10 5555 0100\"}]} > null");
        EventFacts after = draft.facts().orElseThrow();
        assertThat(after.startsAt()).isEqualTo(Instant.parse("2026-12-05T10:30:00Z"));
        assertThat(after.domains()).extracting(Domain::role).last().isEqualTo(Domain.Role.ORIGIN);
        assertThat(after.contacts()).extracting(Contact::name).containsExactly("Mei");
    }

    @Test
    void orderNotesAndWhatIsAddedDoNotMatter() {
        Draft draft = Samples.sentBack(Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .swap("Domains", 2, 3)
                .swap("Event", 3, 8)
                .push("Sessions", 2)
                .text("Sessions", "A1", "Please check with the organiser")
                .text("Freezes", "E1", "Approved by")
                .text("Freezes", "E2", "Mei")
                .text("Freezes", "G2", "see mail")
                .sheet("Seating plan")
                .text("Seating plan", "A1", "not for you")
                .save());
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().changes()).isEmpty();
        assertThat(draft.report().warnings())
                .extracting(warning -> warning.code() + " " + warning.sheet() + " " + warning.column())
                .containsExactly(
                        "unknown-header Freezes E", "unknown-header Freezes G", "unknown-sheet Seating plan null");
    }

    @Test
    void aContactMayGetMoreChannelsThanThereIsRoomFor() {
        Draft draft = Samples.sentBack(Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .text("Contacts", "I1", "Channel 5")
                .text("Contacts", "J1", "地址 5")
                .text("Contacts", "I3", "PHONE")
                .text("Contacts", "J3", "+86 10 5555 0101")
                .save());
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().warnings()).isEmpty();
        assertThat(draft.facts().orElseThrow().contacts().get(1).channels()).hasSize(3);
    }

    @Test
    void headersAndSheetsAreKnownInEitherLanguage() {
        Draft draft = Samples.sentBack(Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .rename("Domains", "域名")
                .text("域名", "A1", "域名")
                .text("域名", "E1", "expected PEAK")
                .text("域名", "B1", "作用 (推/拉)")
                .text("Event", "A3", "活动名称")
                .save());
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().changes()).isEmpty();
    }

    @Test
    void numbersAndTimesMayBeTypedAsText() {
        Draft draft = Samples.sentBack(Book.of(Samples.exported(Samples.FACTS, Language.EN))
                .text("Domains", "G3", "800")
                .text("Event", "B11", "3,000,000")
                .text("Sessions", "C2", "2026-12-05T11:00:00Z")
                .text("Sessions", "D2", "2026年12月5日 21:00")
                .number("Domains", "E2", "40000000")
                .raw("Domains", "F3", "><f>1/100</f><v>0.01</v>")
                .save());
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().changes()).isEmpty();
        assertThat(draft.report().warnings())
                .extracting(warning -> warning.code() + " " + warning.sheet() + " " + warning.column() + warning.row())
                .containsExactly("number-as-text Event B11", "number-as-text Domains G3");
    }

    @Test
    void anotherTimeZoneMovesEveryTimeAndSaysSo() {
        Report report = Samples.sentBack(Book.of(Samples.exported(Samples.FACTS, Language.EN))
                        .text("Event", "B9", "Asia/Tokyo")
                        .save())
                .report();
        assertThat(report.warnings()).extracting(Finding::code).containsExactly("zone-changed");
        assertThat(report.changes()).extracting(Change::path).contains("startsAt", "sessions[final].endsAt");
    }

    @Test
    void oddAddressesThatAreStoredBlockNobody() {
        EventFacts odd = new EventFacts(
                Samples.FACTS.name(),
                Samples.FACTS.customer(),
                Samples.FACTS.level(),
                Samples.FACTS.startsAt(),
                Samples.FACTS.endsAt(),
                Samples.FACTS.products(),
                List.of(),
                List.of(new Contact(
                        "Lin",
                        Contact.Role.COMMANDER,
                        List.of(new Contact.Channel(Contact.Kind.PHONE, "ask reception")))),
                List.of(),
                List.of(),
                Expectation.UNKNOWN,
                Profile.UNSAID);
        Draft draft = Samples.sentBack(Samples.exported(odd, Language.EN), odd);
        assertThat(draft.report().errors()).isEmpty();
        assertThat(draft.report().changes()).isEmpty();
    }

    @Test
    void aBlankOneAsksForWhatIsRequiredAndBecomesAnEvent() {
        byte[] blank = QuestionnaireWriter.write(Optional.empty(), Language.ZH);
        assertThat(Samples.REVIEW.anew(Samples.REVIEW.read(blank)).report().errors())
                .extracting(error -> error.code() + " " + error.column() + error.row())
                .containsExactly(
                        "missing B2",
                        "missing B3",
                        "missing B4",
                        "missing B5",
                        "missing B6",
                        "missing B7",
                        "missing B8",
                        "missing B10");
        Draft filled = Samples.REVIEW.anew(Samples.REVIEW.read(Book.of(blank)
                .text("活动", "B2", "aurora-final")
                .text("活动", "B3", "极光杯决赛")
                .text("活动", "B4", "aurora-esports")
                .text("活动", "B5", "极光电竞")
                .text("活动", "B6", "关键")
                .text("活动", "B7", "2026-12-05 19:00")
                .text("活动", "B8", "2026-12-06 00:00")
                .text("活动", "B9", "Asia/Shanghai")
                .text("活动", "B10", "直播、CDN")
                .save()));
        assertThat(filled.report().errors()).isEmpty();
        assertThat(filled.report().eventKey()).isEqualTo("aurora-final");
        EventFacts facts = filled.facts().orElseThrow();
        assertThat(facts.startsAt()).isEqualTo(Instant.parse("2026-12-05T11:00:00Z"));
        assertThat(facts.products()).hasSize(2);
        assertThat(facts.expectation()).isEqualTo(Expectation.UNKNOWN);
    }

    @Test
    void theLanguageIsTheOneAskedForElseTheReadersElseEnglish() {
        List<Locale> chinese = List.of(Locale.FRENCH, Locale.SIMPLIFIED_CHINESE);
        assertThat(Language.of("en", chinese)).isEqualTo(Language.EN);
        assertThat(Language.of(null, chinese)).isEqualTo(Language.ZH);
        assertThat(Language.of(null, List.of(Locale.FRENCH))).isEqualTo(Language.EN);
    }
}
