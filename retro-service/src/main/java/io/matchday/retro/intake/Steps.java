package io.matchday.retro.intake;

import java.util.List;

/** All steps of an event, oldest first. */
public record Steps(List<Step> items) {

    public Steps {
        items = List.copyOf(items);
    }
}
