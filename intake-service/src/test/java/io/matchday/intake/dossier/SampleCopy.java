package io.matchday.intake.dossier;

import static io.matchday.testkit.identity.SignIns.as;

import io.matchday.intake.SampleEvent;
import io.matchday.platform.identity.Roles;

/** An event begun with what is known from the sample event, a year and a day later. */
final class SampleCopy {

    static final String STARTS_AT = "2027-12-06T11:00:00Z";

    private SampleCopy() {}

    static String body(String key) {
        return "{\"key\": \"%s\", \"name\": \"Aurora Cup final 2027\", \"startsAt\": \"%s\"}".formatted(key, STARTS_AT);
    }

    /** A copy of a document that says no more than the facts of an event. */
    static String ofDocument(String key) {
        return "{\"event\": %s, \"dossier\": {\"format\": 1, \"event\": %s}}"
                .formatted(body(key), SampleEvent.body("playbook"));
    }

    /** Key of a copy that has just been made. */
    static String stored(String of) {
        String key = SampleEvent.freshKey();
        as(Roles.ENGINEER)
                .contentType("application/json")
                .body(body(key))
                .post("/api/v1/events/" + of + "/copies")
                .then()
                .statusCode(201);
        return key;
    }
}
