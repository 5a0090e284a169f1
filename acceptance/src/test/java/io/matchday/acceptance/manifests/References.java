package io.matchday.acceptance.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What objects of one overlay say of each other by name, label or port: each is valid alone and wrong together. */
final class References {

    /** Made by hand in the cluster, as docs/operations/kubernetes.md tells. */
    private static final Set<String> SECRETS = Set.of("matchday-database", "matchday-identity");

    private final List<KubeObject> objects;

    References(List<KubeObject> objects) {
        this.objects = List.copyOf(objects);
    }

    List<String> dangling() {
        return Stream.of(configMaps(), secrets(), services(), serviceMonitors(), ingressPaths())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> configMaps() {
        return workloads().flatMap(workload -> Stream.of("configMapRef", "configMapKeyRef", "configMap")
                .flatMap(field -> workload.content().findValues(field).stream())
                .map(reference -> reference.path("name").asText())
                .filter(name -> all("ConfigMap").noneMatch(map -> map.name().equals(name)))
                .map(name -> workload + ": no ConfigMap " + name));
    }

    private Stream<String> secrets() {
        return workloads().flatMap(workload -> Stream.concat(
                        workload.content().findValues("secretKeyRef").stream().map(reference -> reference.path("name")),
                        workload.content().findValues("secret").stream().map(reference -> reference.path("secretName")))
                .map(JsonNode::asText)
                .filter(name -> !SECRETS.contains(name))
                .map(name -> workload + ": Secret " + name + " is not among those documented"));
    }

    private Stream<String> services() {
        return all("Service")
                .filter(service -> workloads()
                        .noneMatch(
                                pods -> pods.hasLabels("/spec/template/metadata/labels", service.at("/spec/selector"))
                                        && KubeObject.each(service.at("/spec/ports"))
                                                .allMatch(port -> hasPort(pods, port.path("targetPort")))))
                .map(service -> service + ": no pod has its labels and port");
    }

    private Stream<String> serviceMonitors() {
        return all("ServiceMonitor")
                .filter(monitor -> all("Service")
                        .noneMatch(service ->
                                service.hasLabels("/metadata/labels", monitor.at("/spec/selector/matchLabels"))
                                        && isScraped(monitor, service)))
                .map(monitor -> monitor + ": no Service has its labels, or its pods have no such port");
    }

    private boolean isScraped(KubeObject monitor, KubeObject service) {
        return workloads()
                .filter(pods -> pods.hasLabels("/spec/template/metadata/labels", service.at("/spec/selector")))
                .anyMatch(pods -> hasPort(pods, monitor.at("/spec/endpoints/0/targetPort")));
    }

    private Stream<String> ingressPaths() {
        return all("Ingress").flatMap(ingress -> ingress.content().findValues("service").stream()
                .filter(backend -> all("Service").noneMatch(service -> leadsTo(service, backend)))
                .map(backend -> ingress + ": no Service for " + backend));
    }

    private static boolean leadsTo(KubeObject service, JsonNode backend) {
        return service.name().equals(backend.path("name").asText())
                && KubeObject.each(service.at("/spec/ports"))
                        .anyMatch(port -> port.path("name").equals(backend.at("/port/name")));
    }

    private static boolean hasPort(KubeObject pods, JsonNode wanted) {
        return pods.at("/spec/template/spec").findValues("ports").stream()
                .flatMap(KubeObject::each)
                .anyMatch(port -> port.path("name").equals(wanted)
                        || port.path("containerPort").equals(wanted));
    }

    private Stream<KubeObject> workloads() {
        return objects.stream().filter(Workload::is);
    }

    private Stream<KubeObject> all(String kind) {
        return objects.stream().filter(one -> one.is(kind));
    }
}
