package io.matchday.retro.gate;

import io.matchday.platform.text.Message;

/** What a rule makes of what it was told, be that current or not. */
record Opinion(ConditionState state, Message evidence) {

    static Opinion of(boolean met, String en, String zh) {
        return new Opinion(met ? ConditionState.MET : ConditionState.UNMET, new Message(en, zh));
    }

    static Opinion unknown(Message why) {
        return new Opinion(ConditionState.UNKNOWN, why);
    }
}
