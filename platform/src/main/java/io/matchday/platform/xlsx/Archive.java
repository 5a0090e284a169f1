package io.matchday.platform.xlsx;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The parts of a zipped file by name, unpacked within bounds and without a look at the sizes it claims. */
final class Archive {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts = new HashMap<>();
    private int left;

    private Archive(int bytes) {
        this.left = bytes;
    }

    static Archive open(byte[] file, Bounds bounds) throws RefusedException {
        if (startsWith(file, OLE2)) {
            throw new RefusedException(Refusal.OLD_OR_ENCRYPTED);
        }
        if (!startsWith(file, ZIP)) {
            throw new RefusedException(Refusal.NOT_A_WORKBOOK);
        }
        Archive archive = new Archive(bounds.bytes());
        try {
            List<ZipEntries.Entry> entries = ZipEntries.list(file, bounds.parts());
            if (entries.size() > bounds.parts()) {
                throw new RefusedException(Refusal.TOO_MANY_PARTS);
            }
            for (ZipEntries.Entry entry : entries) {
                archive.take(file, entry);
            }
        } catch (DataFormatException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new RefusedException(Refusal.DAMAGED);
        }
        return archive;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(plain(name)));
    }

    boolean has(String start, String end) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(start) && name.endsWith(end));
    }

    private void take(byte[] file, ZipEntries.Entry entry) throws DataFormatException, RefusedException {
        if (entry.encrypted()) {
            throw new RefusedException(Refusal.OLD_OR_ENCRYPTED);
        }
        byte[] content = entry.deflated()
                ? inflated(file, entry)
                : Arrays.copyOfRange(file, entry.at(), entry.at() + entry.length());
        spend(entry.deflated() ? 0 : content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        // Two parts of one name are two readings of one file: no program is to see another than we do.
        if ((int) crc.getValue() != entry.crc() || parts.put(plain(entry.name()), content) != null) {
            throw new RefusedException(Refusal.DAMAGED);
        }
    }

    private byte[] inflated(byte[] file, ZipEntries.Entry entry) throws DataFormatException, RefusedException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, entry.at(), entry.length());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new DataFormatException("The data end too early");
                }
                spend(read);
                content.write(buffer, 0, read);
            }
            return content.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private void spend(int bytes) throws RefusedException {
        left -= bytes;
        if (left < 0) {
            throw new RefusedException(Refusal.TOO_LARGE);
        }
    }

    private static String plain(String name) {
        String forward = name.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= file.length || file[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
