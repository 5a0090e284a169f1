package io.matchday.intake.risk;

import io.matchday.intake.wording.ChainStage;
import io.matchday.platform.text.Message;

/**
 * What a source thinks might go wrong.
 *
 * @param evidence what it is told from, by which it is known again at the next scan
 * @param title a few words
 * @param description what might happen and why it is thought to
 * @param link where in the chain; null where that cannot be said
 * @param likelihood 1 to 5
 * @param impact 1 to 5
 */
public record ProposedRisk(
        Evidence evidence, Message title, Message description, ChainStage link, int likelihood, int impact) {}
