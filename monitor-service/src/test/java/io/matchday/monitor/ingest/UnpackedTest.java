package io.matchday.monitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.airlift.compress.zstd.ZstdOutputStream;
import io.matchday.platform.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnpackedTest {

    private static final int MOST = 1 << 20;
    private static final byte[] TEXT = "one line\nand another\n".repeat(3_000).getBytes(UTF_8);

    private final Unpacked unpacked = new Unpacked(MOST);

    private static byte[] pack(ContentCoding coding, byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (coding) {
                    case IDENTITY -> packed;
                    case GZIP -> new GZIPOutputStream(packed);
                    case DEFLATE -> new DeflaterOutputStream(packed);
                    case ZSTD -> new ZstdOutputStream(packed);
                }) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private byte[] read(ContentCoding coding, byte[] body) throws IOException {
        return unpacked.begin(coding, body, body.length).readAllBytes();
    }

    @ParameterizedTest
    @EnumSource
    void undoesEveryCodingAndKnowsTheContentAgain(ContentCoding coding) throws IOException {
        assertThat(read(coding, pack(coding, TEXT))).isEqualTo(TEXT);
        byte[] digest = unpacked.digest();
        read(ContentCoding.IDENTITY, TEXT);
        assertThat(unpacked.digest()).as("however it was packed").isEqualTo(digest);
        read(ContentCoding.IDENTITY, Arrays.copyOf(TEXT, TEXT.length - 1));
        assertThat(unpacked.digest()).isNotEqualTo(digest);
        assertThat(read(coding, new byte[0])).as("nothing is nothing").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IDENTITY")
    void whatIsCutShortIsBroken(ContentCoding coding) throws IOException {
        byte[] whole = pack(coding, TEXT);
        for (int length : new int[] {1, 5, 12, whole.length / 2, whole.length - 1}) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(coding, part)).as("%d bytes", length).isInstanceOf(IOException.class);
        }
        assertThat(read(coding, whole)).as("and works again after that").isEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void whatUnfoldsToTooMuchIsRefused(ContentCoding coding) throws IOException {
        byte[] bomb = pack(coding, new byte[MOST + 1]);
        assertThatThrownBy(() -> read(coding, bomb))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too large");
        assertThat(read(coding, pack(coding, new byte[MOST]))).hasSize(MOST);
    }

    @Test
    void gzipMembersFollowOneAnother() throws IOException {
        byte[] one = pack(ContentCoding.GZIP, TEXT);
        byte[] both = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, both, one.length, one.length);
        assertThat(read(ContentCoding.GZIP, both)).hasSize(2 * TEXT.length);
    }

    @Test
    void gzipHeadersMayHoldMore() throws IOException {
        byte[] plain = pack(ContentCoding.GZIP, TEXT);
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.write(plain, 0, 3);
        named.write(2 | 4 | 8 | 16);
        named.write(plain, 4, 6);
        named.write(new byte[] {3, 0, 'a', 'b', 'c'});
        named.write("name\0comment\0".getBytes(UTF_8));
        named.write(new byte[] {1, 2});
        named.write(plain, 10, plain.length - 10);
        assertThat(read(ContentCoding.GZIP, named.toByteArray())).isEqualTo(TEXT);
    }

    @Test
    void aWrongCheckSumIsBroken() throws IOException {
        byte[] packed = pack(ContentCoding.GZIP, TEXT);
        packed[packed.length - 6] ^= 1;
        assertThatThrownBy(() -> read(ContentCoding.GZIP, packed)).hasMessageContaining("check sum");
    }

    @Test
    void deflateWithoutItsHeaderIsTakenToo() throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(raw, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            out.write(TEXT);
        }
        assertThat(read(ContentCoding.DEFLATE, raw.toByteArray())).isEqualTo(TEXT);
    }

    @Property(tries = 2_000)
    void damagedBytesNeverDoMoreThanFail(
            @ForAll long seed, @ForAll @IntRange(max = 3) int which, @ForAll @Size(max = 200) byte[] plain)
            throws IOException {
        ContentCoding coding = ContentCoding.values()[which];
        byte[] packed = pack(coding, plain);
        Random random = new Random(seed);
        for (int i = 0; i < 3 && packed.length > 0; i++) {
            packed[random.nextInt(packed.length)] = (byte) random.nextInt();
        }
        try {
            assertThat(read(coding, packed).length).isLessThanOrEqualTo(MOST);
        } catch (IOException | ProblemException refused) {
            assertThat(refused).isNotNull();
        }
    }
}
