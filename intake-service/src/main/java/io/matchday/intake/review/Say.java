package io.matchday.intake.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says of what is or is not there, in English; {@code messages/say_zh.properties} has the same in Chinese. */
@MessageBundle(value = "say", locale = "en")
public interface Say {
    @Message("Skip to what is open")
    String skip();

    @Message("中文")
    String otherLanguage();

    @Message("not recorded yet")
    String sinceUnknown();

    @Message("The scorecard could not be read: decide nothing by this page")
    String verdictFailed();

    @Message("This part could not be read just now. It may hold what matters: look again before you decide.")
    String partFailed();

    @Message("Nothing is missing: no area has an open point.")
    String nothingMissing();

    @Message("Nothing blocks the event. What follows should be mended.")
    String nothingBlocks();

    @Message("nobody yet")
    String nobodyYet();

    @Message("Within a band the line rises as fewer areas are open.")
    String historyNote();

    @Message("No score was recorded: an event is followed from PREPARING on.")
    String noHistory();

    @Message("The chain is drawn, and nothing risky is found in it.")
    String noFindings();

    @Message("No chain is drawn: nobody can tell what fails alone.")
    String noChain();

    @Message("No domain is listed: there is nothing to watch.")
    String noDomains();

    @Message("taken from the estimate")
    String fromEstimate();

    @Message("given by the customer")
    String fromCustomer();

    @Message("not known")
    String notKnown();

    @Message("few similar events")
    String thin();

    @Message("not shown: of too few other customers")
    String withheld();

    @Message("no similar event tells")
    String noBasis();

    @Message("none agreed")
    String noTargets();

    @Message("The shaded time is the event itself. Hatched: nobody is on a duty that must be filled.")
    String timelineNote();

    @Message("There is no roster: shown is who is named for each role, for all of the time.")
    String noRoster();

    @Message("Nobody on duty:")
    String nobodyOn();

    @Message("No risk is on the register: nobody has looked, or nothing was found.")
    String noRisks();

    @Message("There is no contingency plan.")
    String noPlans();

    @Message("not said")
    String notSaid();

    @Message("not approved")
    String notApproved();

    @Message("If an incident opens and nobody takes it in hand. Played for")
    String callsNote();

    @Message("There is no escalation policy: after the first alert nobody else is called.")
    String noPolicies();

    @Message("reaches nobody")
    String reachesNobody();

    @Message("tested and good")
    String channelsGood();

    @Message("No contact has a channel: nobody can be reached.")
    String noChannels();

    @Message("never")
    String never();

    @Message("Nothing is overdue.")
    String nothingOverdue();

    @Message("Nothing else is due.")
    String nothingNext();

    @Message("due later")
    String laterDeadlines();

    @Message("No open platform limit is known. Limits are found only for platforms that are named.")
    String noTraps();

    @Message("past")
    String past();

    @Message("more were handled or do not apply")
    String trapsDecided();

    @Message("By signing, both have read this page as of the time below.")
    String signaturesNote();
}
