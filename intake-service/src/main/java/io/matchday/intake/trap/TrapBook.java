package io.matchday.intake.trap;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The traps that ship with the service, in a file for each vendor. Files that contradict each other are not used at all. */
@ApplicationScoped
class TrapBook {

    private static final List<String> FILES =
            List.of("alibaba", "tencent", "huawei", "aws", "azure", "google", "others");

    private final TrapCatalogue catalogue;
    private final Map<String, Platform> platforms;
    private final Map<String, Trap> traps;

    TrapBook() {
        catalogue = read();
        platforms = index(catalogue.platforms(), Platform::key);
        traps = index(catalogue.traps(), Trap::id);
        catalogue.traps().stream()
                .filter(trap -> !platforms.containsKey(trap.platform()))
                .findAny()
                .ifPresent(trap -> {
                    throw new IllegalStateException(trap.id() + " is of no platform of the file");
                });
    }

    TrapCatalogue catalogue() {
        return catalogue;
    }

    Optional<Platform> platform(String key) {
        return Optional.ofNullable(platforms.get(key));
    }

    Optional<Trap> trap(String id) {
        return Optional.ofNullable(traps.get(id));
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> key) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T item : items) {
            if (index.put(key.apply(item), item) != null) {
                throw new IllegalStateException(key.apply(item) + " is in the file twice");
            }
        }
        return index;
    }

    private static TrapCatalogue read() {
        List<TrapCatalogue> files = FILES.stream().map(TrapBook::read).toList();
        return new TrapCatalogue(
                files.stream().flatMap(file -> file.platforms().stream()).toList(),
                files.stream().flatMap(file -> file.traps().stream()).toList());
    }

    private static TrapCatalogue read(String vendor) {
        String name = "/traps/" + vendor + ".json";
        try (InputStream file = TrapBook.class.getResourceAsStream(name)) {
            return JsonMapper.builder().addModule(new JavaTimeModule()).build().readValue(file, TrapCatalogue.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " cannot be read", broken);
        }
    }
}
