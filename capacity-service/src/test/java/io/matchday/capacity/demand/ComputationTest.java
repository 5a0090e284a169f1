package io.matchday.capacity.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.capacity.demand.Warning.Kind;
import io.matchday.platform.text.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputationTest {
    private static final long GIGABIT = 1_000_000_000L;
    private static final String ORIGIN_COMPUTE = "origin-compute.ECS.cn-east.-.VCPU";

    @Test
    void aPlayDomainWithoutABurstIsMissedAndNotTakenForNothing() {
        Computation found = play(null).computed();

        assertThat(found.lines()).isEmpty();
        assertThat(found.warnings())
                .filteredOn(warning -> warning.kind() == Kind.MISSING)
                .extracting(Warning::field)
                .containsExactlyInAnyOrder("chain.nodes", "domains[0].expectedPeakBitsPerSecond");
    }

    @Test
    void pastEventsTellWhatNobodyAnnounced() {
        Computation found =
                play(null).estimate("play", "THIN", GIGABIT, 3 * GIGABIT).computed();

        assertThat(amounts(found, "play-burst.CDN.cn-east.-.BITS_PER_SECOND"))
                .isEqualTo(new Amounts(GIGABIT, 3 * GIGABIT));
        assertThat(fields(found, Kind.ADVICE)).contains("domains[0].expectedPeakBitsPerSecond");
    }

    @Test
    void anAnnouncementBelowWhatPastEventsTellStandsAndIsQuestioned() {
        Computation found =
                play(GIGABIT).estimate("play", "FOUNDED", GIGABIT, 3 * GIGABIT).computed();

        assertThat(amounts(found, "play-burst.CDN.cn-east.-.BITS_PER_SECOND")).isEqualTo(Amounts.exactly(GIGABIT));
        assertThat(fields(found, Kind.ADVICE)).contains("domains[0].expectedPeakBitsPerSecond");
    }

    @Test
    void aSelfBuiltOriginLeansOnMachinesBalancerAndBandwidth() {
        Computation found = play(1000 * GIGABIT)
                .built("origin", "ORIGIN", null, null)
                .bought("cdn", "CDN", "play", "CDN", null)
                .link("origin", "cdn", "ACTIVE_ACTIVE", null)
                .computed();

        assertThat(amounts(found, "origin-fetch.ECS.cn-east.-.BITS_PER_SECOND"))
                .isEqualTo(new Amounts(60 * GIGABIT, 100 * GIGABIT));
        assertThat(amounts(found, "origin-balancer.SLB.cn-east.-.BITS_PER_SECOND"))
                .isEqualTo(new Amounts(60 * GIGABIT, 100 * GIGABIT));
        assertThat(amounts(found, ORIGIN_COMPUTE)).isEqualTo(new Amounts(26, 108));
    }

    @Test
    void whatIsAnnouncedForTheOriginIsNotNeededTwice() {
        Computation found = play(1000 * GIGABIT)
                .domain("origin", "ORIGIN", "ECS", "cn-east", 40 * GIGABIT)
                .built("origin", "ORIGIN", "origin", "ECS")
                .bought("cdn", "CDN", "play", "CDN", null)
                .link("origin", "cdn", "NONE", null)
                .computed();

        assertThat(amounts(found, "origin-fetch.ECS.cn-east.-.BITS_PER_SECOND"))
                .isEqualTo(new Amounts(0, 10 * GIGABIT));
    }

    @Test
    void selfBuiltTranscodingTakesCpusAndABoughtOneStreams() {
        Computation found = new SampleFacts()
                .domain("push", "PUSH", "LIVE", "cn-east", 20L, "main", "spare", "third")
                .bought("in", "INGEST", "push", "LIVE", "cn-east")
                .built("own", "TRANSCODE", null, null)
                .bought("bought", "TRANSCODE", null, "LIVE", "cn-east")
                .link("in", "own", "NONE", null)
                .link("in", "bought", "NONE", null)
                .computed();

        assertThat(amounts(found, "transcode-compute.ECS.cn-east.-.VCPU")).isEqualTo(new Amounts(36, 46));
        assertThat(amounts(found, "transcode-streams.LIVE.cn-east.-.STREAMS")).isEqualTo(Amounts.exactly(27));
    }

    @Test
    void aRecordingNeedsStorageForTheWholeEvent() {
        Computation found = new SampleFacts()
                .domain("push", "PUSH", "LIVE", "cn-east", 8_000_000L, "main")
                .built("record", "RECORD", null, null)
                .computed();
        ComputedLine storage = line(found, "record-storage.OSS.cn-east.-.BYTES");

        assertThat(storage.amounts())
                .as("a megabyte a second, over three hours and the hour and a half around them")
                .isEqualTo(Amounts.exactly(16_200_000_000L));
        assertThat(storage.window().from()).isEqualTo(SampleFacts.START.minus(Duration.ofMinutes(30)));
        assertThat(storage.window().until()).isEqualTo(SampleFacts.END.plus(Duration.ofDays(7)));
        assertThat(amounts(found, "record-iops.ECS.cn-east.-.IOPS")).isEqualTo(Amounts.exactly(62));
    }

    @Test
    void anEdgeNodeCarriesWhatItsLinksSay() {
        Computation found = play(1000 * GIGABIT)
                .built("edge", "EDGE", "play", null)
                .bought("app", "PLAYER", null, null, null)
                .link("edge", "app", "NONE", 30 * GIGABIT)
                .computed();

        assertThat(amounts(found, "edge-bandwidth.ENS.cn-east.-.BITS_PER_SECOND"))
                .isEqualTo(Amounts.exactly(30 * GIGABIT));
    }

    @Test
    void whatIsAnnouncedForTheEdgeCountsWhereItsViewersAre() {
        Computation found = new SampleFacts()
                .domain("play", "PULL", "ENS", "cn-east", 40 * GIGABIT)
                .audience("cn-east", "telecom", 0.5)
                .audience("cn-north", "unicom", 0.5)
                .built("edge", "EDGE", "play", "ENS")
                .link("edge", "app", "NONE", 30 * GIGABIT)
                .computed();

        assertThat(amounts(found, "edge-bandwidth.ENS.cn-east.-.BITS_PER_SECOND"))
                .isEqualTo(Amounts.exactly(10 * GIGABIT));
    }

    @Test
    void aLinkThatSaysNothingBesideOneThatDoesIsMissed() {
        Computation found = play(GIGABIT)
                .bought("in", "INGEST", null, "LIVE", "cn-east")
                .link("main", "in", "NONE", GIGABIT)
                .link("spare", "in", "NONE", null)
                .computed();

        assertThat(fields(found, Kind.MISSING)).containsExactly("chain.links[1].expectedBitsPerSecond");
    }

    @Test
    void aVendorsNodeWithoutProductIsMissed() {
        Computation found =
                play(GIGABIT).bought("origin", "ORIGIN", null, null, "cn-east").computed();

        assertThat(fields(found, Kind.MISSING)).containsExactly("chain.nodes[0].product");
    }

    @Test
    void aNodeWithoutRegionIsNeededNowhereInParticular() {
        Computation found =
                play(GIGABIT).bought("origin", "ORIGIN", null, "ECS", null).computed();

        assertThat(amounts(found, "origin-fetch.ECS.-.-.BITS_PER_SECOND"))
                .isEqualTo(new Amounts(30_000_000L, 50_000_000L));
        assertThat(fields(found, Kind.MISSING)).containsExactly("chain.nodes[0].region");
    }

    @Test
    void domainsOfOneRuleProductAndPlaceAreOneLine() {
        Computation found = play(GIGABIT)
                .domain("play-two", "PULL", "CDN", "cn-north", GIGABIT)
                .audience("cn-south", "mobile", 1)
                .computed();
        ComputedLine line = line(found, "play-burst.CDN.cn-south.mobile.BITS_PER_SECOND");

        assertThat(line.amounts()).isEqualTo(Amounts.exactly(2 * GIGABIT));
        assertThat(line.derivation())
                .extracting(Message::en)
                .contains("play: announced burst 1 Gbit/s", "play-two: announced burst 1 Gbit/s");
    }

    @Test
    void aLiveProductPlaysByTheCdn() {
        Computation found = new SampleFacts()
                .domain("play", "PULL", "LIVE", "cn-east", GIGABIT)
                .computed();

        assertThat(line(found, "live-plays-by-cdn.CDN.cn-east.-.BITS_PER_SECOND")
                        .hidden())
                .isTrue();
    }

    private static SampleFacts play(Long peak) {
        return new SampleFacts().domain("play", "PULL", "CDN", "cn-east", peak);
    }

    private static List<String> fields(Computation found, Kind kind) {
        return found.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .map(Warning::field)
                .toList();
    }

    private static Amounts amounts(Computation found, String key) {
        return line(found, key).amounts();
    }

    private static ComputedLine line(Computation found, String key) {
        return found.lines().stream()
                .filter(line -> line.key().text().equals(key))
                .findAny()
                .orElseThrow(() -> new AssertionError(key + " is not among "
                        + found.lines().stream().map(line -> line.key().text()).toList()));
    }
}
