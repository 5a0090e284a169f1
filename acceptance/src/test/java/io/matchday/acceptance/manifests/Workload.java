package io.matchday.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Deployment or another object that makes pods. */
record Workload(KubeObject object) {

    private static final Set<String> KINDS = Set.of("Deployment", "StatefulSet", "DaemonSet", "Job", "ReplicaSet");

    static boolean is(KubeObject object) {
        return KINDS.contains(object.kind());
    }

    /** One of ours, as opposed to the database that an overlay brings along. */
    boolean isService() {
        return object.at("/metadata/labels/app.kubernetes.io~1managed-by")
                .asText()
                .equals("quarkus");
    }

    JsonNode pod() {
        return object.at("/spec/template/spec");
    }

    boolean everyContainer(Predicate<JsonNode> holds) {
        List<JsonNode> containers = Stream.of("containers", "initContainers")
                .flatMap(kind -> KubeObject.each(pod().path(kind)))
                .toList();
        return !containers.isEmpty() && containers.stream().allMatch(holds);
    }

    /** Whether the folder is on a volume that lives and dies with the pod. */
    boolean isScratch(JsonNode container, String folder) {
        return KubeObject.each(container.path("volumeMounts"))
                .filter(mount -> mount.path("mountPath").asText().equals(folder))
                .map(mount -> mount.path("name").asText())
                .anyMatch(name -> KubeObject.each(pod().path("volumes"))
                        .anyMatch(volume -> volume.path("name").asText().equals(name) && volume.has("emptyDir")));
    }
}
