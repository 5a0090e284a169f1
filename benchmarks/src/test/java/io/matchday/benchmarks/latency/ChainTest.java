package io.matchday.benchmarks.latency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files are what the programs expect: each is read back as YAML. */
class ChainTest {

    @Test
    void thePeerThatIsTunedLooksEverySecondAndWaitsForNothing() {
        JsonNode prometheus = read(Chain.TUNED.prometheus(Path.of("/work/rules.yml"), 3903, 9093));
        assertThat(prometheus.at("/global/scrape_interval").asText()).isEqualTo("1s");
        assertThat(prometheus.at("/global/evaluation_interval").asText()).isEqualTo("1s");
        assertThat(prometheus.at("/rule_files/0").asText()).isEqualTo("/work/rules.yml");
        assertThat(prometheus
                        .at("/alerting/alertmanagers/0/static_configs/0/targets/0")
                        .asText())
                .isEqualTo("127.0.0.1:9093");
        assertThat(prometheus.at("/scrape_configs/0/static_configs/0/targets/0").asText())
                .isEqualTo("127.0.0.1:3903");
        assertThat(rule(Chain.TUNED).path("for").asText()).isEqualTo("0s");
        assertThat(rule(Chain.TUNED).path("expr").asText()).contains("[5s]").endsWith("> 0.01");
    }

    @Test
    void theOthersDifferByNoMoreThanTheirSettings() {
        assertThat(rule(Chain.STOCK).path("for").asText()).isEqualTo("1m");
        assertThat(rule(Chain.STOCK_AT_ONCE).path("for").asText()).isEqualTo("0s");
        assertThat(Chain.all(false)).containsExactly(Chain.TUNED);
        assertThat(Chain.all(true)).containsExactly(Chain.TUNED, Chain.STOCK, Chain.STOCK_AT_ONCE);
    }

    @Test
    void eachDomainIsToldOfByItself() {
        JsonNode settings = read(Chain.STOCK.alertmanager("http://127.0.0.1:9/stock"));
        assertThat(settings.at("/route/group_by/1").asText()).isEqualTo("domain");
        assertThat(settings.at("/route/group_wait").asText()).isEqualTo("30s");
        assertThat(settings.at("/receivers/0/webhook_configs/0/url").asText()).isEqualTo("http://127.0.0.1:9/stock");
        assertThat(settings.at("/receivers/0/webhook_configs/0/send_resolved").asBoolean(true))
                .isFalse();
    }

    @Test
    void mtailsPatternFitsTheLinesOfATry() {
        String pattern = Chain.MTAIL
                .lines()
                .filter(line -> line.startsWith("/"))
                .findFirst()
                .orElseThrow();
        Matcher line = Pattern.compile(
                        pattern.substring(1, pattern.lastIndexOf('/')).replace("?P<", "?<"))
                .matcher(new TryTraffic("try.example", 5).next(1, Instant.EPOCH, true));
        assertThat(line.find()).isTrue();
        assertThat(line.group("status")).isEqualTo("502");
        assertThat(line.group("domain")).isEqualTo("try.example");
    }

    private static JsonNode rule(Chain chain) {
        return read(chain.rules(0.01)).at("/groups/0/rules/0");
    }

    private static JsonNode read(String yaml) {
        return new ObjectMapper().valueToTree(new Yaml().load(yaml));
    }
}
