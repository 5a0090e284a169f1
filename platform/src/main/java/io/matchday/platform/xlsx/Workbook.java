package io.matchday.platform.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is filled in in an {@code .xlsx} file (ECMA-376, SpreadsheetML).
 *
 * @param tables its sheets, from left to right, hidden ones too
 * @param from1904 whether its dates count from 1904 and not from 1900
 * @param linked whether it refers to other workbooks, which are not looked at
 */
public record Workbook(List<Table> tables, boolean from1904, boolean linked) {

    public Workbook {
        tables = List.copyOf(tables);
    }

    /** Reads a file that somebody sent. */
    public static Workbook read(byte[] file, Bounds bounds) throws RefusedException {
        Archive archive = Archive.open(file, bounds);
        if (archive.has("", "vbaproject.bin")) {
            throw new RefusedException(Refusal.MACROS);
        }
        String main = relations(archive, "").target("officeDocument");
        return new Reading(archive, bounds, relations(archive, main)).read(required(archive, main));
    }

    private static Relations relations(Archive archive, String part) throws RefusedException {
        return Relations.of(part, required(archive, Relations.partFor(part)));
    }

    private static byte[] required(Archive archive, String name) throws RefusedException {
        return archive.part(name).orElseThrow(() -> new RefusedException(Refusal.NOT_A_WORKBOOK));
    }

    /** The reading of one workbook. */
    private static final class Reading {

        private final Archive archive;
        private final Bounds bounds;
        private final Relations relations;
        private final Map<String, String> sheets = new LinkedHashMap<>();
        private boolean from1904;

        Reading(Archive archive, Bounds bounds, Relations relations) {
            this.archive = archive;
            this.bounds = bounds;
            this.relations = relations;
        }

        Workbook read(byte[] main) throws RefusedException {
            Xml.read(main, xml -> {
                while (xml.nextElement()) {
                    if (xml.is("workbookPr")) {
                        from1904 = xml.truth("date1904");
                    } else if (xml.is("sheet")) {
                        sheet(Objects.requireNonNull(xml.attribute("name")), xml.attribute("id"));
                    }
                }
            });
            return new Workbook(tables(), from1904, archive.has("xl/externallinks/", ".xml"));
        }

        private void sheet(String name, String id) throws RefusedException {
            if (sheets.size() == bounds.sheets()) {
                throw new RefusedException(Refusal.TOO_MANY_SHEETS);
            }
            sheets.put(name, relations.targetOf(id));
        }

        private List<Table> tables() throws RefusedException {
            List<String> strings = strings();
            Styles styles = styles();
            List<Table> tables = new ArrayList<>();
            int cells = bounds.cells();
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                SheetReader reader = new SheetReader(sheet.getKey(), strings, styles, bounds);
                tables.add(reader.read(required(archive, sheet.getValue()), cells));
                cells -= reader.cells();
            }
            return tables;
        }

        private List<String> strings() throws RefusedException {
            List<String> strings = new ArrayList<>();
            Optional<byte[]> part = relations.optional("sharedStrings").flatMap(archive::part);
            if (part.isPresent()) {
                Xml.read(part.get(), xml -> {
                    while (xml.nextElement()) {
                        if (xml.is("si")) {
                            strings.add(xml.runs("si"));
                        }
                    }
                });
            }
            return strings;
        }

        private Styles styles() throws RefusedException {
            Optional<byte[]> part = relations.optional("styles").flatMap(archive::part);
            return part.isPresent() ? Styles.read(part.get()) : Styles.none();
        }
    }

    /** Which part a part refers to, by kind and by id. */
    private record Relations(Map<String, String> byKind, Map<String, String> byId) {

        static String partFor(String part) {
            int slash = part.lastIndexOf('/') + 1;
            return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        }

        static Relations of(String part, byte[] relations) throws RefusedException {
            String folder = part.substring(0, part.lastIndexOf('/') + 1);
            Relations found = new Relations(new HashMap<>(), new HashMap<>());
            Xml.read(relations, xml -> {
                while (xml.nextElement()) {
                    if (xml.is("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                        String target = Objects.requireNonNull(xml.attribute("Target"));
                        String absolute = target.startsWith("/") ? target.substring(1) : folder + target;
                        String type = Objects.requireNonNull(xml.attribute("Type"));
                        found.byKind.put(type.substring(type.lastIndexOf('/') + 1), absolute);
                        found.byId.put(xml.attribute("Id"), absolute);
                    }
                }
            });
            return found;
        }

        String target(String kind) throws RefusedException {
            return optional(kind).orElseThrow(() -> new RefusedException(Refusal.NOT_A_WORKBOOK));
        }

        Optional<String> optional(String kind) {
            return Optional.ofNullable(byKind.get(kind));
        }

        String targetOf(String id) throws RefusedException {
            String target = byId.get(id);
            if (target == null) {
                throw new RefusedException(Refusal.DAMAGED);
            }
            return target;
        }
    }
}
