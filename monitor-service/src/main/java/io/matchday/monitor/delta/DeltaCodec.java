package io.matchday.monitor.delta;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Deltas as bytes: a version, the names they speak of, then the rows of the three tables, all as numbers of variable
 * length. What is stored so is read by later versions too: a changed layout gets a new version number.
 */
public final class DeltaCodec {

    private static final int VERSION = 1;
    private static final long MILLIS = 1_000;

    private DeltaCodec() {}

    /** A delta as bytes. */
    public static byte[] encode(Delta delta) {
        ByteWriter names = new ByteWriter();
        ByteWriter rows = new ByteWriter();
        LocalNames domains = new LocalNames(delta.vocabulary()::domain);
        LocalNames labels = new LocalNames(delta.vocabulary()::label);
        rollups(delta.rollups, rows, domains);
        facets(delta.facets, rows, domains, labels);
        errors(delta.errors, rows, domains, labels);
        names.number(VERSION);
        domains.write(names);
        labels.write(names);
        byte[] head = names.toBytes();
        byte[] tail = rows.toBytes();
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    private static void rollups(CountTable table, ByteWriter out, LocalNames domains) {
        out.number(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            long key = table.key(row, 0);
            long start = Keys.second(key) * MILLIS;
            out.number(domains.local(Keys.domain(key)));
            out.number(Keys.status(key));
            out.number(Keys.second(key));
            out.number(table.value(row, Delta.REQUESTS));
            out.number(table.value(row, Delta.ROLLUP_BYTES));
            out.number(table.value(row, Delta.FIRST_AT) - start);
            out.number(table.value(row, Delta.LAST_AT) - start);
        }
    }

    private static void facets(CountTable table, ByteWriter out, LocalNames domains, LocalNames labels) {
        out.number(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            long key = table.key(row, 0);
            Facet facet = Keys.facet(key);
            int value = Keys.facetValue(key);
            out.number(domains.local(Keys.facetDomain(key)));
            out.number(facet.code());
            out.number(facet.named() ? labels.local(value) : value);
            out.number(table.key(row, 1));
            out.number(table.value(row, Delta.REQUESTS));
            out.number(table.value(row, Delta.FACET_ERRORS));
            out.number(table.value(row, Delta.FACET_BYTES));
        }
    }

    private static void errors(CountTable table, ByteWriter out, LocalNames domains, LocalNames labels) {
        out.number(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            long place = table.key(row, 0);
            out.number(domains.local(Keys.domain(place)));
            out.number(Keys.status(place));
            out.number(Keys.second(place));
            for (int word = 1; word <= 2; word++) {
                long names = table.key(row, word);
                out.number(labels.local(Keys.firstName(names)));
                out.number(labels.local(Keys.secondName(names)));
                out.number(labels.local(Keys.thirdName(names)));
            }
            out.number(table.key(row, 3));
            out.number(table.value(row, 0));
        }
    }

    /**
     * Adds what is written there to a delta.
     *
     * @throws IllegalArgumentException when these bytes are no delta that this version can read
     */
    public static void addTo(Delta delta, byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        if (in.number() != VERSION) {
            throw new IllegalArgumentException("Counts were written by a later version");
        }
        Vocabulary words = delta.vocabulary();
        int[] domains = numbers(in, words::domain);
        int[] labels = numbers(in, words::label);
        for (int left = in.small(); left > 0; left--) {
            readRollup(in, delta, domains);
        }
        for (int left = in.small(); left > 0; left--) {
            readFacet(in, delta, domains, labels);
        }
        for (int left = in.small(); left > 0; left--) {
            readError(in, delta, domains, labels);
        }
        if (!in.atEnd()) {
            throw new IllegalArgumentException("Something follows the counts");
        }
    }

    private static int[] numbers(ByteReader in, ToIntFunction<String> number) {
        int[] numbers = new int[in.small()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number.applyAsInt(in.text());
        }
        return numbers;
    }

    private static void readRollup(ByteReader in, Delta delta, int[] domains) {
        int domain = domains[in.small()];
        int status = in.small();
        long second = in.number();
        long requests = in.number();
        long bytes = in.number();
        long firstAt = second * MILLIS + in.number();
        delta.countRollup(Keys.rollup(domain, status, second), requests, bytes, firstAt, second * MILLIS + in.number());
    }

    private static void readFacet(ByteReader in, Delta delta, int[] domains, int[] labels) {
        int domain = domains[in.small()];
        Facet facet = Facet.of(in.small());
        int written = in.small();
        long key = Keys.facet(domain, facet, facet.named() ? labels[written] : written);
        delta.countFacet(key, in.number(), in.number(), in.number(), in.number());
    }

    private static void readError(ByteReader in, Delta delta, int[] domains, int[] labels) {
        long place = Keys.rollup(domains[in.small()], in.small(), in.number());
        long names = Keys.names(labels[in.small()], labels[in.small()], labels[in.small()]);
        long moreNames = Keys.names(labels[in.small()], labels[in.small()], labels[in.small()]);
        delta.countError(place, names, moreNames, in.number(), in.number());
    }
}
