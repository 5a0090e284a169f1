package io.matchday.intake.questionnaire;

import static io.matchday.intake.Admitted.READERS;
import static io.matchday.intake.Admitted.WRITERS;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;
import io.matchday.testkit.contract.OperationCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is let in to the operations on questionnaires. */
public final class QuestionnaireCases {

    private QuestionnaireCases() {}

    public static List<OperationCase> all() {
        return List.of(
                new OperationCase(
                        "GET /intake/api/v1/events/{eventKey}/questionnaire", READERS, 200, request -> existing()),
                new OperationCase("POST /intake/api/v1/events/{eventKey}/questionnaire", triers(), 200, request -> {
                    request.contentType(QuestionnaireResource.XLSX).body(blank());
                    return existing();
                }),
                new OperationCase("GET /intake/api/v1/questionnaires/blank", READERS, 200, request -> Map.of()),
                new OperationCase("POST /intake/api/v1/questionnaires", WRITERS, 200, request -> {
                    request.contentType(QuestionnaireResource.XLSX).body(blank());
                    return Map.of();
                }));
    }

    /** Trying a sheet is open to the customer's people too. */
    private static Set<String> triers() {
        Set<String> triers = new TreeSet<>(WRITERS);
        triers.add(Roles.CUSTOMER);
        return triers;
    }

    private static byte[] blank() {
        return QuestionnaireWriter.write(Optional.empty(), Language.EN);
    }

    private static Map<String, ?> existing() {
        return Map.of("eventKey", SampleEvent.stored());
    }
}
