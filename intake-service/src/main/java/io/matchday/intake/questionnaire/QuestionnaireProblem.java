package io.matchday.intake.questionnaire;

import io.matchday.platform.problem.ProblemCode;

/** Why a questionnaire is not given or not applied. */
enum QuestionnaireProblem implements ProblemCode {
    QUESTIONNAIRE_TOO_LARGE("questionnaire-too-large", 409, "The event does not fit into a questionnaire"),
    QUESTIONNAIRE_CONFLICTS("questionnaire-conflicts", 412, "Somebody else changed what the questionnaire changes"),
    QUESTIONNAIRE_INVALID("questionnaire-invalid", 422, "The questionnaire has errors");

    private final String code;
    private final int status;
    private final String title;

    QuestionnaireProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
