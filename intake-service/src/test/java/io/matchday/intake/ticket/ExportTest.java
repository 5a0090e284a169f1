package io.matchday.intake.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.matchday.intake.problem.TicketSeverity;
import io.matchday.platform.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports as the systems write them. */
class ExportTest {

    @Test
    void jiraCsvHasMarksQuotesLineBreaksAndColumnsTwice() {
        String csv = "\uFEFFSummary,Issue key,Issue id,Priority,Created,Updated,Labels,Labels,Description\r\n"
                + "\"Push fails, again\",LIVE-1,10001,Highest,12/Mar/26 9:41 AM,14/Mar/26 1:05 PM,a,b,\"Steps:\r\n1. \"\"push\"\"\"\r\n"
                + "Second,LIVE-2,10002,Sev-A,13/Mar/26 9:41 AM,,a,,\r\n";
        RecordReader read = csv(ExportSystem.JIRA, csv, "Asia/Shanghai");
        assertThat(read.rejections()).isEmpty();
        assertThat(read.unknownSeverities()).containsExactly("Sev-A");
        ImportedTicket first = read.tickets().get(0);
        assertThat(first.title()).isEqualTo("Push fails, again");
        assertThat(first.text()).isEqualTo("Steps:\r\n1. \"push\"");
        assertThat(first.severity()).isEqualTo(TicketSeverity.CRITICAL);
        assertThat(first.openedAt()).isEqualTo("2026-03-12T01:41:00Z");
        assertThat(first.changedAt()).isEqualTo("2026-03-14T05:05:00Z");
    }

    @Test
    void jiraJsonHasDocumentsForTexts() {
        String json =
                """
                {"issues": [{"key": "LIVE-1", "fields": {"summary": "S", "priority": {"name": "Low"},
                  "created": "2026-03-05T10:22:00.000+0800",
                  "description": {"type": "doc", "version": 1, "content": [
                    {"type": "paragraph", "content": [{"type": "text", "text": "one"}]},
                    {"type": "paragraph", "content": [{"type": "text", "text": "two"}]}]}}}]}
                """;
        ImportedTicket ticket = json(ExportSystem.JIRA, json).tickets().get(0);
        assertThat(ticket.text()).isEqualTo("one\ntwo");
        assertThat(ticket.openedAt()).isEqualTo("2026-03-05T02:22:00Z");
    }

    @Test
    void serviceNowAnswersWithValuesOrWithBoth() {
        String plain =
                """
                {"records": [{"number": "INC001", "short_description": "S", "opened_at": "2026-03-05 10:22:00",
                  "priority": "1 - Critical"}]}
                """;
        String both =
                """
                {"result": [{"number": {"display_value": "INC001", "value": "INC001"},
                  "short_description": {"display_value": "S", "value": "S"},
                  "opened_at": {"display_value": "05/03/2026", "value": "2026-03-05 10:22:00"},
                  "priority": {"display_value": "1 - Critical", "value": "1"}}]}
                """;
        assertThat(json(ExportSystem.SERVICENOW, plain).tickets())
                .isEqualTo(json(ExportSystem.SERVICENOW, both).tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.severity()).isEqualTo(TicketSeverity.CRITICAL));
    }

    @Test
    void zendeskWritesAnObjectALineOrAList() {
        String one =
                "{\"id\": 35436, \"subject\": \"S\", \"created_at\": \"2026-07-20T22:55:29Z\", \"priority\": \"urgent\"}";
        assertThat(json(ExportSystem.ZENDESK, one + "\n" + one.replace("35436", "35437"))
                        .tickets())
                .extracting(ImportedTicket::externalId)
                .containsExactly("35436", "35437");
        assertThat(json(ExportSystem.ZENDESK, "{\"tickets\": [" + one + "]}").tickets())
                .hasSize(1);
    }

    @Test
    void aBadRecordCostsItselfAlone() {
        String csv = "externalId;title;openedAt;text\n"
                + "A-1;fine;2026-03-05T10:22:00Z;one\n"
                + "A-2;no time;yesterday;\n"
                + ";no id;2026-03-05;\n"
                + "A-4;broken;2026-03-05;\"a quote\"x\n"
                + "A-5;too;2026-03-05;many;values\n"
                + "A-6;\"fine\nalso\";2026/3/5 8:00;\n"
                + "A-7;open;2026-03-05;\"never closed\n"
                + "A-8;last;2026-03-05;x\n";
        RecordReader read = csv(ExportSystem.PLAIN, csv, null);
        assertThat(read.tickets()).extracting(ImportedTicket::externalId).containsExactly("A-1", "A-6", "A-8");
        assertThat(read.rejections())
                .extracting(ImportReport.Rejection::record)
                .as("the lines where they begin, in the order of the file")
                .containsExactly(3L, 4L, 5L, 6L, 9L);
        assertThat(read.rejections())
                .extracting(ImportReport.Rejection::field)
                .containsExactly("openedAt", "externalId", null, null, null);
    }

    @Test
    void theNewerOfTwoRecordsOfOneTicketCounts() {
        String csv = "externalId,title,openedAt,changedAt\n"
                + "A-1,new,2026-03-05,2026-03-07\n"
                + "A-1,old,2026-03-05,2026-03-06\n"
                + "A-2,first,2026-03-05,\n"
                + "A-2,second,2026-03-05,\n";
        RecordReader read = csv(ExportSystem.PLAIN, csv, null);
        assertThat(read.tickets()).extracting(ImportedTicket::title).containsExactly("new", "second");
        assertThat(read.superseded()).isEqualTo(2);
    }

    @Test
    void aColumnMayHaveAnotherName() {
        Columns columns = Columns.of(ExportSystem.JIRA, List.of("severity:Custom field (Impact)"));
        RecordReader read = new RecordReader(columns, new ExportTimes(null, null));
        CsvExport.read("Issue key,Summary,Created,Custom field (Impact)\nA-1,S,2026-03-05,高\n", columns)
                .forEach(read::read);
        assertThat(read.tickets()).extracting(ImportedTicket::severity).containsExactly(TicketSeverity.HIGH);
    }

    @Test
    void whatIsNoExportIsRefusedAsAWhole() {
        assertThatThrownBy(() -> csv(ExportSystem.JIRA, "a,b\n1,2\n", null))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo(TicketProblem.NOT_AN_EXPORT);
                    assertThat(problem.extensions()).containsEntry("field", "externalId");
                });
        assertThatThrownBy(() -> csv(ExportSystem.JIRA, "", null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> json(ExportSystem.JIRA, "{\"issues\": [")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> csv(ExportSystem.PLAIN, "externalId,title,openedAt\n" + "a,b,c\n".repeat(5_001), null))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(TicketProblem.TOO_MANY_RECORDS));
        assertThatThrownBy(() -> Columns.of(ExportSystem.PLAIN, List.of("nonsense:x")))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new ExportTimes("Mars/Olympus", null)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new ExportTimes(null, "{")).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-03-05T10:22:00Z, 2026-03-05T10:22:00Z",
        "2026-03-05T10:22:00.123+0800, 2026-03-05T02:22:00.123Z",
        "2026-03-05 10:22, 2026-03-05T02:22:00Z",
        "2026-03-05 10:22:11 UTC, 2026-03-05T10:22:11Z",
        "2026/3/5 10:22, 2026-03-05T02:22:00Z",
        "05/Mar/26 10:22 AM, 2026-03-05T02:22:00Z",
        "2026-03-05, 2026-03-04T16:00:00Z"
    })
    void timesAreReadAsSystemsWriteThem(String text, String time) {
        assertThat(new ExportTimes("Asia/Shanghai", null).read(text)).isEqualTo(time);
    }

    @Test
    void aTimeBeyondReasonIsNone() {
        ExportTimes times = new ExportTimes(null, null);
        assertThatThrownBy(() -> times.read("1970-01-01")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ExportTimes(null, "dd.MM.yyyy HH:mm").read("05.03.2026 10:22"))
                .isEqualTo("2026-03-05T10:22:00Z");
    }

    private static RecordReader csv(ExportSystem system, String csv, String zone) {
        Columns columns = Columns.of(system, List.of());
        RecordReader read = new RecordReader(columns, new ExportTimes(zone, null));
        CsvExport.read(csv, columns).forEach(read::read);
        return read;
    }

    private static RecordReader json(ExportSystem system, String json) {
        RecordReader read = new RecordReader(Columns.of(system, List.of()), new ExportTimes(null, null));
        JsonExport.read(json, new ObjectMapper()).forEach(read::read);
        return read;
    }
}
