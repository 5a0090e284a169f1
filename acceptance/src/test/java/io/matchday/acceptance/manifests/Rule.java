package io.matchday.acceptance.manifests;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something that every workload keeps, beyond being valid, and the reason for it. */
record Rule(String name, String because, Predicate<Workload> kept) {

    static final List<Rule> ALL =
            Stream.concat(PodRules.ALL.stream(), ContainerRules.ALL.stream()).toList();

    /** The workloads that break this rule, each in a sentence. */
    List<String> breaches(List<KubeObject> objects) {
        return objects.stream()
                .filter(Workload::is)
                .map(Workload::new)
                .filter(kept.negate())
                .map(workload -> workload.object() + ": not " + name + ", because " + because)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
