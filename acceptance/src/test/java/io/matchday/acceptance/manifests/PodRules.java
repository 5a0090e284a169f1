package io.matchday.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Rules about a pod as a whole. */
final class PodRules {

    static final List<Rule> ALL = List.of(
            new Rule(
                    "running as a user other than root",
                    "who breaks out of a container is on the node what they were in the container",
                    workload ->
                            workload.pod().at("/securityContext/runAsNonRoot").asBoolean()),
            new Rule(
                    "filtering system calls",
                    "the namespace enforces the restricted standard and would refuse the pod",
                    workload -> workload.pod()
                            .at("/securityContext/seccompProfile/type")
                            .asText()
                            .equals("RuntimeDefault")),
            new Rule(
                    "free of a service account token",
                    "nothing here calls the Kubernetes API, so a token would serve an intruder only",
                    workload ->
                            workload.pod().path("automountServiceAccountToken").isBoolean()
                                    && !workload.pod()
                                            .path("automountServiceAccountToken")
                                            .asBoolean()),
            new Rule(
                    "free of service links",
                    "a variable made from the name of some other service could be taken for a setting of ours",
                    workload -> workload.pod().path("enableServiceLinks").isBoolean()
                            && !workload.pod().path("enableServiceLinks").asBoolean()),
            new Rule(
                    "part of matchday",
                    "the network policies find pods by that label, and a pod without it would be open",
                    workload -> workload.object()
                            .at("/spec/template/metadata/labels/app.kubernetes.io~1part-of")
                            .asText()
                            .equals("matchday")),
            new Rule(
                    "rolling by numbers or per cent",
                    "the API server refuses a quoted number, which the schema lets pass",
                    workload -> Stream.of("maxSurge", "maxUnavailable")
                            .map(field -> workload.object().at("/spec/strategy/rollingUpdate/" + field))
                            .allMatch(PodRules::isCountOrPercentage)));

    private PodRules() {}

    private static boolean isCountOrPercentage(JsonNode value) {
        return value.isMissingNode() || value.isInt() || value.asText().matches("\\d+%");
    }
}
