package io.matchday.acceptance.manifests;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The strict schemas of one Kubernetes release, read straight out of their archive. */
final class KubernetesSchemas {

    private static final String ARCHIVE = "k8s-schemas-1.32.tar.xz";
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

    private static KubernetesSchemas read;

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();
    private final Map<String, String> texts;

    private KubernetesSchemas(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Read once for all tests. */
    static synchronized KubernetesSchemas get() {
        if (read == null) {
            read = open();
        }
        return read;
    }

    private static KubernetesSchemas open() {
        Path archive = Checkout.data(ARCHIVE);
        Map<String, String> texts = new HashMap<>();
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                texts.put(name, new String(tar.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + archive, unreadable);
        }
        return new KubernetesSchemas(texts);
    }

    /** What is wrong with an object, each with file, object and field; empty when nothing is. */
    List<String> faults(KubeObject object) {
        String name = schemaFor(object.apiVersion(), object.kind());
        if (!texts.containsKey(name)) {
            return List.of(object + ": no schema " + name + " for apiVersion " + object.apiVersion());
        }
        JsonSchema schema = compiled.computeIfAbsent(name, key -> factory.getSchema(texts.get(key), CONFIG));
        return schema.validate(object.content()).stream()
                .map(fault -> object + ": " + field(fault) + ": " + fault.getError())
                .sorted()
                .toList();
    }

    /** {@code <kind>[-<group up to its first dot>]-<version>.json}, all in lower case. */
    static String schemaFor(String apiVersion, String kind) {
        String[] parts = apiVersion.split("/", 2);
        String group = parts.length == 2 ? "-" + parts[0].split("\\.", 2)[0] : "";
        return (kind + group + "-" + parts[parts.length - 1] + ".json").toLowerCase(Locale.ROOT);
    }

    /** The validator points at the object around an unknown or absent property; the reader wants the property. */
    private static String field(ValidationMessage fault) {
        String around = fault.getInstanceLocation().toString();
        return fault.getProperty() == null ? around : around + "/" + fault.getProperty();
    }
}
