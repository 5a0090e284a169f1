package io.matchday.intake.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a cell says, as it goes into the event.
 *
 * @param value null where the cell is empty or cannot be read
 * @param place where it stands
 * @param empty whether nothing is filled in
 */
record Answer(JsonNode value, Place place, boolean empty) {

    /** That of a column that is not there. */
    static final Answer NONE = new Answer(null, Place.FILE, true);
}
