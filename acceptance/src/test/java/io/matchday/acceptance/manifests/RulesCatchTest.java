package io.matchday.acceptance.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule catches what it is there for: one field of a Deployment that keeps them all is set or taken away. */
final class RulesCatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SPEC = "/spec/template/spec";

    @ParameterizedTest
    @CsvSource({
        "running as a user other than root, /securityContext/runAsNonRoot, false",
        "filtering system calls, /securityContext/seccompProfile/type, '\"Unconfined\"'",
        "free of a service account token, /automountServiceAccountToken,",
        "free of service links, /enableServiceLinks, true",
        "'probed at startup, for liveness and for readiness', /containers/0/startupProbe,",
        "probed on the management port, /containers/0/livenessProbe/httpGet/port, 8080",
        "'asking for CPU and memory, with a limit on memory', /containers/0/resources/limits,",
        "unable to gain privileges, /containers/0/securityContext/allowPrivilegeEscalation, true",
        "unable to gain privileges, /containers/0/securityContext/capabilities/drop/0, '\"NET_RAW\"'",
        "writing to scratch volumes only, /containers/0/securityContext/readOnlyRootFilesystem,",
        "writing to scratch volumes only, /volumes, '[]'",
        "running a pinned image, /containers/0/image, '\"matchday/intake-service:latest\"'",
        "running a pinned image, /containers/0/image, '\"matchday/intake-service\"'",
        "free of secrets in its environment, /containers/0/env/0, '{\"name\":\"A_PASSWORD\",\"value\":\"b\"}'"
    })
    void aBrokenPod(String rule, String pointer, String value) throws Exception {
        assertThat(broken(changed(SPEC + pointer, value))).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "part of matchday, /spec/template/metadata/labels/app.kubernetes.io~1part-of,",
        "rolling by numbers or per cent, /spec/strategy/rollingUpdate/maxSurge, '\"1\"'"
    })
    void aBrokenDeployment(String rule, String pointer, String value) throws Exception {
        assertThat(broken(changed(pointer, value))).containsExactly(rule);
    }

    @Test
    void aNameThatNothingHas() throws Exception {
        String map = SPEC + "/containers/0/envFrom/0/configMapRef/name";
        assertThat(new References(List.of(changed(map, "\"absent\""))).dangling())
                .anySatisfy(fault -> assertThat(fault).contains("no ConfigMap absent"));
    }

    private static List<String> broken(KubeObject object) {
        return Rule.ALL.stream()
                .filter(rule -> !rule.breaches(List.of(object)).isEmpty())
                .map(Rule::name)
                .toList();
    }

    private static KubeObject changed(String pointer, String value) throws Exception {
        KubeObject kept = Overlays.rendered().get(0).stream()
                .filter(one -> one.is("Deployment"))
                .findFirst()
                .orElseThrow();
        JsonNode content = kept.content().deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        assertThat(content.at(at).isMissingNode()).as(pointer).isFalse();
        String last = at.last().getMatchingProperty();
        ContainerNode<?> around = (ContainerNode<?>) content.at(at.head());
        if (around instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), JSON.readTree(value));
        } else if (value == null) {
            ((ObjectNode) around).remove(last);
        } else {
            ((ObjectNode) around).set(last, JSON.readTree(value));
        }
        return new KubeObject(kept.source(), content);
    }
}
