package io.matchday.intake.chain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.NodeKind;
import io.matchday.intake.chain.Protocol;
import io.matchday.intake.chain.Redundancy;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChainPictureTest {

    private static final Set<String> HARMLESS = Set.of("svg", "g", "title", "text", "rect", "path", "polygon");

    @Test
    void everythingIsSaidInTextToo() throws Exception {
        Chain chain = Draw.chain()
                .node("own", NodeKind.ORIGIN, "Aurora", true, "cn-east", "play.aurora.example")
                .node("app", NodeKind.PLAYER)
                .link("own", "app", Protocol.LL_HLS, Redundancy.ACTIVE_STANDBY)
                .done();
        assertThat(titles(ChainPicture.of("Cup", chain, "en")))
                .containsExactly(
                        "Cup · from encoder to player",
                        "Node own → Node app, LL-HLS, active / standby",
                        "Node own, Origin, self-built, Aurora · cn-east, play.aurora.example",
                        "Node app, Player");
        assertThat(titles(ChainPicture.of("Cup", chain, "zh")))
                .contains("Node own → Node app, LL-HLS, 主备", "Node own, 源站, 自建, Aurora · cn-east, play.aurora.example");
    }

    @Test
    void whatIsRedundantAndSelfBuiltIsDrawnAndNotOnlyColoured() {
        assertThat(shapes(Redundancy.NONE, false)).isEqualTo("1 lines, 0 dashed, 1 frames");
        assertThat(shapes(Redundancy.ACTIVE_STANDBY, false)).isEqualTo("2 lines, 1 dashed, 1 frames");
        assertThat(shapes(Redundancy.ACTIVE_ACTIVE, true)).isEqualTo("2 lines, 0 dashed, 2 frames");
    }

    @Test
    void anEmptyChainSaysSo() throws Exception {
        assertThat(ChainPicture.of("Cup", Chain.EMPTY, "zh")).contains("尚未绘制链路");
        assertThat(titles(ChainPicture.of("Cup", Chain.EMPTY, "en"))).hasSize(1);
    }

    @Test
    void aNameThatDoesNotFitIsCutAndStandsWholeInTheTitle() throws Exception {
        String name = "极光杯总决赛上海主会场主编码器";
        String picture =
                ChainPicture.of("Cup", Draw.chain().node(name, NodeKind.ENCODER).done(), "zh");
        assertThat(titles(picture)).contains("Node " + name + ", 编码推流");
        assertThat(picture).contains("…</text>").doesNotContain(name + "</text>");
    }

    @Property(tries = 300)
    void whateverNamesHoldThePictureIsWellFormedAndHarmless(
            @ForAll @NotBlank @StringLength(min = 1, max = 60) String name) throws Exception {
        Assume.that(io.matchday.platform.text.PlainText.is(name));
        Chain chain = Draw.chain()
                .node(name, NodeKind.ENCODER, name, true, null, name)
                .node("app", NodeKind.PLAYER)
                .link(name, "app")
                .done();
        List<Element> elements = elements(ChainPicture.of(name, chain, "en"));
        assertThat(elements).allSatisfy(element -> {
            assertThat(element.getTagName()).isIn(HARMLESS);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("style", "href", "xlink:href", "class");
            }
        });
    }

    private static String shapes(Redundancy redundancy, boolean selfBuilt) {
        Chain chain = Draw.chain()
                .node("own", NodeKind.ORIGIN, null, selfBuilt, null, null)
                .node("app", NodeKind.PLAYER)
                .link("own", "app", Protocol.HLS, redundancy)
                .done();
        String picture = ChainPicture.of("Cup", chain, "en");
        int lines = picture.split("<path", -1).length - 1;
        int dashed = picture.split("stroke-dasharray=\"5 4\"", -1).length - 1;
        int frames = picture.split("width=\"1(86|78)\" height=\"(84|76)\"", -1).length - 1;
        // The legend shows five lines, one of them dashed; the player has a frame as well.
        return (lines - 5) + " lines, " + (dashed - 1) + " dashed, " + (frames - 1) + " frames";
    }

    private static List<String> titles(String picture) throws Exception {
        return elements(picture).stream()
                .filter(element -> element.getTagName().equals("title"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(String picture) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
