package io.matchday.intake.dossier;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.event.EventFacts;
import io.matchday.intake.roster.Roster;

/** What questions may be about, as it is now. */
record CarriedParts(EventFacts facts, Chain chain, Roster roster) {}
