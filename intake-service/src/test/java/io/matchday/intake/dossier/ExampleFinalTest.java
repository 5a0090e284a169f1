package io.matchday.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.matchday.intake.NeighbourServices;
import io.matchday.intake.Neighbours;
import io.matchday.testkit.ServiceEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(ServiceEnvironment.class)
@QuarkusTestResource(NeighbourServices.class)
class ExampleFinalTest {

    Neighbours neighbours;

    @Test
    void theExampleFinalIsGreenWhenEverybodyHasDoneTheirPart() {
        ExampleFinal example = new ExampleFinal();
        Removal.prepare(example, neighbours);
        JsonNode card = example.read("/readiness");
        assertThat(card.path("rows"))
                .allSatisfy(row -> assertThat(row.path("colour").asText())
                        .as(row.toString())
                        .isEqualTo("GREEN"));
        assertThat(card.path("ready").asBoolean()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.matchday.intake.dossier.Removal#all")
    void whatIsRemovedTurnsItsRowRedWithAMessageThatNamesIt(Removal removal) {
        ExampleFinal example = new ExampleFinal();
        removal.from(example, neighbours);
        JsonNode card = example.read("/readiness");
        List<String> red = StreamSupport.stream(card.path("rows").spliterator(), false)
                .filter(row -> row.path("colour").asText().equals("RED"))
                .map(row -> row.path("area").asText())
                .toList();
        assertThat(red).as(card.toString()).containsExactly(removal.area().name());
        JsonNode row = StreamSupport.stream(card.path("rows").spliterator(), false)
                .filter(one -> one.path("area").asText().equals(removal.area().name()))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("missing")).anySatisfy(missing -> {
            assertThat(missing.path("code").asText()).isEqualTo(removal.code());
            assertThat(missing.path("severity").asText()).isEqualTo("BLOCKING");
            assertThat(missing.at("/message/en").asText()).contains(removal.thingIn(example));
            assertThat(missing.at("/message/zh").asText()).isNotBlank();
            assertThat(missing.at("/remedy/en").asText()).isNotBlank();
        });
        assertThat(card.path("ready").asBoolean()).isFalse();
    }
}
