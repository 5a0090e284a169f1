package io.matchday.intake.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands at the head of sections, columns and figures, in English; {@code messages/head_zh.properties} has the same in Chinese. */
@MessageBundle(value = "head", locale = "en")
public interface Head {
    @Message("Readiness review")
    String title();

    @Message("Since")
    String since();

    @Message("As of")
    String asOf();

    @Message("Starts")
    String starts();

    @Message("Ends")
    String ends();

    @Message("Time zone")
    String zone();

    @Message("Level")
    String level();

    @Message("Phase")
    String phase();

    @Message("Customer")
    String customer();

    @Message("Unknown")
    String unknown();

    @Message("What is open")
    String openTitle();

    @Message("Blocks")
    String blocks();

    @Message("Should be mended")
    String shouldBeMended();

    @Message("To do")
    String toDo();

    @Message("Owner")
    String owner();

    @Message("Scorecard")
    String scorecard();

    @Message("Area")
    String area();

    @Message("Stands")
    String stands();

    @Message("How the score went")
    String history();

    @Message("From encoder to player")
    String chain();

    @Message("Findings on the architecture")
    String findings();

    @Message("Finding")
    String finding();

    @Message("Score")
    String score();

    @Message("Remedy")
    String remedy();

    @Message("Domains and targets")
    String domains();

    @Message("Domain")
    String domain();

    @Message("Role")
    String role();

    @Message("Product")
    String product();

    @Message("Expected peak")
    String expectedPeak();

    @Message("Past events say")
    String estimate();

    @Message("Targets")
    String targets();

    @Message("Sessions, freezes and people on duty")
    String times();

    @Message("The same as a list")
    String schedule();

    @Message("Kind")
    String kind();

    @Message("What or who")
    String what();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Risks")
    String risks();

    @Message("Open risks by likelihood and impact")
    String matrix();

    @Message("Likelihood")
    String likelihood();

    @Message("Impact")
    String impact();

    @Message("Register")
    String register();

    @Message("Risk")
    String risk();

    @Message("State")
    String state();

    @Message("Contingency plans and drills")
    String plans();

    @Message("Plan")
    String plan();

    @Message("Takes effect within")
    String effectWithin();

    @Message("Approved by")
    String approvedBy();

    @Message("Last drill")
    String lastDrill();

    @Message("Who is called when")
    String calls();

    @Message("Channels")
    String channels();

    @Message("Person")
    String person();

    @Message("Channel")
    String channel();

    @Message("Last test")
    String lastTest();

    @Message("Deadlines")
    String deadlines();

    @Message("Overdue")
    String overdue();

    @Message("Open")
    String open();

    @Message("Done")
    String done();

    @Message("Waived")
    String waived();

    @Message("Next")
    String next();

    @Message("Due")
    String due();

    @Message("Task")
    String task();

    @Message("Platform limits")
    String traps();

    @Message("Limit")
    String limit();

    @Message("Action")
    String action();

    @Message("By")
    String by();

    @Message("Decision")
    String signatures();

    @Message("Go")
    String go();

    @Message("Go, once what blocks is done")
    String goIf();

    @Message("No go")
    String noGo();

    @Message("Commander")
    String commander();

    @Message("Customer's reviewer")
    String reviewer();

    @Message("Date")
    String date();
}
