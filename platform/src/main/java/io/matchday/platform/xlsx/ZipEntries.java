package io.matchday.platform.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a zipped file (PKWARE APPNOTE 6.3.10, 4.3), which is what Excel goes by. The JDK reads it from
 * files only, and its stream goes by the headers before each entry, which some writers leave half empty. Sizes beyond 4 GiB
 * cannot be in what is taken here.
 */
final class ZipEntries {

    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    private final ByteBuffer file;

    private ZipEntries(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * An entry.
     *
     * @param deflated whether its data are compressed; else they are stored as they are
     * @param crc checksum of the data unpacked
     * @param at where its data begin
     * @param length how many bytes they take up in the file
     */
    record Entry(String name, boolean encrypted, boolean deflated, int crc, int at, int length) {}

    /**
     * Lists at most so many entries, and one more when there are more.
     *
     * @throws IndexOutOfBoundsException when an offset or a length leads out of the file
     * @throws IllegalArgumentException when the directory is not well-formed
     */
    static List<Entry> list(byte[] file, int most) {
        return new ZipEntries(file).list(most);
    }

    private List<Entry> list(int most) {
        int end = end();
        int count = unsigned(end + 10);
        int at = file.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count && i <= most; i++) {
            require(file.getInt(at) == ENTRY_MARK);
            entries.add(entry(at));
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        return entries;
    }

    private Entry entry(int at) {
        int flags = unsigned(at + 8);
        int method = unsigned(at + 10);
        require(method == 0 || method == 8);
        byte[] name = new byte[unsigned(at + 28)];
        file.get(at + ENTRY_LENGTH, name);
        int local = file.getInt(at + 42);
        require(file.getInt(local) == LOCAL_MARK);
        int data = local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        int length = file.getInt(at + 20);
        require(length >= 0 && data >= 0 && length <= file.capacity() - data);
        return new Entry(new String(name, UTF_8), (flags & 1) != 0, method == 8, file.getInt(at + 16), data, length);
    }

    private int end() {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END_MARK) {
                return at;
            }
        }
        throw new IllegalArgumentException("No end of a directory");
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new IllegalArgumentException("The directory is not well-formed");
        }
    }
}
