package io.matchday.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SampleFinalTest {

    private static final Instant BEGIN = Instant.parse("2027-03-01T08:00:00Z");
    private static final String WEBHOOK = "http://127.0.0.1:9/duty";

    private final SampleFinal event = SampleFinal.read(Path.of(".."), "aurora-final-7", BEGIN, WEBHOOK);

    @Test
    void everyTimeKeepsItsDistanceToTheStart() {
        JsonNode facts = event.dossier().path("event");
        Instant ends = Instant.parse(facts.path("endsAt").asText());
        assertThat(facts.path("startsAt").asText()).isEqualTo(BEGIN.toString());
        assertThat(Duration.between(BEGIN, ends)).isEqualTo(Duration.ofMinutes(210));
        assertThat(event.dossier().at("/roster/shifts/0/startsAt").asText())
                .isEqualTo(BEGIN.minus(Duration.ofHours(1)).toString());
    }

    @Test
    void theKeyIsTheDemosOwnWhereverItStands() {
        assertThat(event.dossier().at("/event/key").asText()).isEqualTo("aurora-final-7");
        assertThat(event.dossier().at("/event/domains/0/name").asText()).isEqualTo("play.aurora-final-7.example");
        assertThat(event.dossier().at("/chain/nodes").toString()).contains("origin.aurora-final-7.example");
    }

    @Test
    void theDemoIsToldInPlaceOfTheTeam() {
        assertThat(event.dossier().at("/event/contacts").toString())
                .contains(WEBHOOK)
                .doesNotContain("hooks.aurora.example");
    }

    @Test
    void whoAndHowMuchIsReadFromIt() {
        assertThat(event.person("COMMANDER")).isEqualTo("Lin Wei");
        assertThat(event.peak("CDN")).isEqualTo(2_000_000_000L);
    }
}
