package io.matchday.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Wording WORDING = Wording.standard();

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource({
        "Encoder keeps disconnecting while pushing RTMP, PUSH, STREAM_DROP, English",
        "推流频繁掉线, PUSH, STREAM_DROP, Chinese",
        "回源大量504超时, ORIGIN, TIMEOUT, both scripts in one word",
        "Certificate expired on the play domain, EDGE, CERTIFICATE, a thing of two links",
        "录制缺片段, RECORD, RECORDING_GAP, a term inside a longer one",
        "ＣＤＮ节点返回５０２, EDGE, SERVER_ERROR, full-width letters and digits",
        "Android 切换清晰度黑屏, PLAYER, BLACK_SCREEN, languages mixed"
    })
    void theWordsTellWhereAndWhat(String title, ChainStage link, Symptom symptom, String why) {
        Classification found = classify(title);
        assertThat(found.link()).as(why).isEqualTo(link);
        assertThat(found.symptom()).as(why).isEqualTo(symptom);
        assertThat(found.terms()).as("what decided is shown").isNotEmpty();
        assertThat(found.unclassified()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Please send the invoice copy to our new office, what has no symptom",
        "Happy new year, what says nothing at all",
        "下周二团建, what says nothing in Chinese"
    })
    void whatTheWordsDoNotTellIsLeftOpen(String title, String why) {
        assertThat(classify("Happy new year to all of you").unclassified()).isTrue();
        assertThat(classify(title).symptom()).as(why).isNotEqualTo(Symptom.STALL);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "It is not the CDN but the encoder, ENCODER, a denial before a link",
        "不是源站的问题，是推流断了, PUSH, a denial before a link in Chinese",
        "源站正常，边缘节点502, EDGE, an assurance behind a link",
        "The origin is fine. The edge node answers 502, EDGE, an assurance in English",
    })
    void whatIsDeniedDoesNotCount(String title, ChainStage link, String why) {
        assertThat(classify(title).link()).as(why).isEqualTo(link);
    }

    @Test
    void anAbsentSymptomIsNone() {
        assertThat(classify("No black screen so far, only stalls").symptom()).isEqualTo(Symptom.STALL);
        assertThat(classify("没有黑屏，只是卡顿").symptom()).isEqualTo(Symptom.STALL);
    }

    @Test
    void anAbsentThingIsACorrectComplaint() {
        assertThat(classify("No recording of the second half").link())
                .as("whoever misses a recording speaks of recording")
                .isEqualTo(ChainStage.RECORD);
        assertThat(classify("Could not push since noon").link()).isEqualTo(ChainStage.PUSH);
    }

    @Test
    void aDenialReachesNoFurtherThanItsClause() {
        assertThat(classify("No change on our side, stalls everywhere").symptom())
                .isEqualTo(Symptom.STALL);
        assertThat(classify("没有改配置，到处卡顿").symptom()).isEqualTo(Symptom.STALL);
    }

    @Test
    void theTitleCountsTwice() {
        Reading reading = WORDING.read("Recording incomplete", "We push by RTMP. The recording has a gap.");
        assertThat(reading.classification().link()).isEqualTo(ChainStage.RECORD);
    }

    @Test
    void detailsAreNoWords() {
        Reading one = WORDING.read("502 from https://a.example/x?y=1 at 2026-10-01 20:15", "node 203.0.113.9");
        Reading other = WORDING.read("502 from https://b.example/z at 2026-11-02 21:00", "node 198.51.100.7");
        assertThat(one.words()).isEqualTo(other.words());
    }

    private static Classification classify(String title) {
        return WORDING.read(title, "").classification();
    }
}
