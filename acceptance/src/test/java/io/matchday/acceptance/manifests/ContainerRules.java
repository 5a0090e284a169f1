package io.matchday.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Rules about each container of a pod. */
final class ContainerRules {

    private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");

    static final List<Rule> ALL = List.of(
            new Rule(
                    "probed at startup, for liveness and for readiness",
                    "without them a rolling update takes a pod that has started for one that serves",
                    workload ->
                            workload.everyContainer(container -> PROBES.stream().allMatch(container::has))),
            new Rule(
                    "probed on the management port",
                    "health stays off the port that the Ingress leads to",
                    workload -> !workload.isService() || workload.everyContainer(ContainerRules::probesManagement)),
            new Rule(
                    "asking for CPU and memory, with a limit on memory",
                    "the scheduler packs by requests, and one leaking pod must not take its node along",
                    workload -> workload.everyContainer(
                            container -> Stream.of("/requests/cpu", "/requests/memory", "/limits/memory")
                                    .allMatch(field ->
                                            container.at("/resources" + field).isTextual()))),
            new Rule(
                    "unable to gain privileges",
                    "a set-uid program in an image must not undo the user it runs as",
                    workload -> workload.everyContainer(ContainerRules::cannotGain)),
            new Rule(
                    "writing to scratch volumes only",
                    "what an intruder drops into the image's own folders must not stay, and the JVM needs its /tmp",
                    workload -> workload.everyContainer(container -> container
                                    .at("/securityContext/readOnlyRootFilesystem")
                                    .asBoolean()
                            && workload.isScratch(container, "/tmp"))),
            new Rule(
                    "running a pinned image",
                    "the same manifest must start the same program tomorrow",
                    workload -> workload.everyContainer(container -> container
                            .path("image")
                            .asText()
                            .matches("[^@]+(:(?!latest$)[\\w.-]+|@sha256:[0-9a-f]{64})"))),
            new Rule(
                    "free of secrets in its environment",
                    "what stands in git is read by all who may read the repository",
                    workload -> workload.everyContainer(container ->
                            KubeObject.each(container.path("env")).noneMatch(ContainerRules::isLiteralSecret))));

    private ContainerRules() {}

    private static boolean probesManagement(JsonNode container) {
        int management = KubeObject.each(container.path("ports"))
                .filter(port -> port.path("name").asText().equals("management"))
                .mapToInt(port -> port.path("containerPort").asInt())
                .findFirst()
                .orElse(-1);
        return PROBES.stream()
                .filter(container::has)
                .allMatch(probe -> container.path(probe).at("/httpGet/port").asInt() == management);
    }

    private static boolean cannotGain(JsonNode container) {
        JsonNode context = container.path("securityContext");
        return context.path("allowPrivilegeEscalation").isBoolean()
                && !context.path("allowPrivilegeEscalation").asBoolean()
                && KubeObject.each(context.at("/capabilities/drop"))
                        .anyMatch(one -> one.asText().equals("ALL"));
    }

    private static boolean isLiteralSecret(JsonNode variable) {
        String name = variable.path("name").asText();
        return name.matches(".*(PASSWORD|SECRET|TOKEN|CREDENTIAL|_KEY).*")
                && !name.matches(".*_(FILE|FOLDER|LIFE)")
                && variable.has("value");
    }
}
