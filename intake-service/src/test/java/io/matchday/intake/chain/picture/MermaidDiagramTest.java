package io.matchday.intake.chain.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.matchday.intake.chain.Chain;
import io.matchday.intake.chain.Draw;
import io.matchday.intake.chain.NodeKind;
import io.matchday.intake.chain.Protocol;
import io.matchday.intake.chain.Redundancy;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MermaidDiagramTest {

    private static final String LINE = "  n\\d+\\[(\\[?)\"[^\"\\[\\]]*\"\\](\\]?)"
            + "|  n\\d+ (-->|-\\.->|==>)\\|\"[^\"|]*\"\\| n\\d+"
            + "|  classDef selfBuilt stroke-width:2px,stroke-dasharray:6 3"
            + "|  class n\\d+(,n\\d+)* selfBuilt";

    @Test
    void nodesAndLinksAreWrittenWithWhatIsSpecialAboutThem() {
        Chain chain = Draw.chain()
                .node("end", NodeKind.ENCODER)
                .node("own", NodeKind.ORIGIN, "Aurora", true, "cn-east", "play.aurora.example")
                .node("app", NodeKind.PLAYER)
                .link("end", "own", Protocol.SRT, Redundancy.ACTIVE_STANDBY)
                .link("end", "app", Protocol.LL_HLS, Redundancy.NONE)
                .link("own", "app", Protocol.HLS, Redundancy.ACTIVE_ACTIVE)
                .done();
        assertThat(MermaidDiagram.of(chain, "zh"))
                .isEqualTo(
                        """
                        flowchart LR
                          n0["编码推流<br/>Node end"]
                          n1[["源站 #40;自建#41;<br/>Node own<br/>Aurora #183; cn-east<br/>play.aurora.example"]]
                          n2["播放端<br/>Node app"]
                          n0 -.->|"SRT<br/>主备"| n1
                          n0 -->|"LL-HLS"| n2
                          n1 ==>|"HLS<br/>双活"| n2
                          classDef selfBuilt stroke-width:2px,stroke-dasharray:6 3
                          class n1 selfBuilt
                        """);
    }

    @Test
    void anEmptyChainIsAnEmptyFlowchart() {
        assertThat(MermaidDiagram.of(Chain.EMPTY, "en")).isEqualTo("flowchart LR\n");
    }

    @Property(tries = 300)
    void whateverNamesHoldThereIsALineForEachNodeAndLink(
            @ForAll @NotBlank @StringLength(min = 1, max = 60) String name,
            @ForAll @NotBlank @StringLength(min = 1, max = 60) String vendor) {
        Chain chain = Draw.chain()
                .node(name, NodeKind.ENCODER, vendor, true, null, null)
                .node("app", NodeKind.PLAYER)
                .link(name, "app")
                .done();
        String[] lines = MermaidDiagram.of(chain, "en").split("\n", -1);
        assertThat(lines).hasSize(7).startsWith("flowchart LR").endsWith("");
        assertThat(lines[1]).matches(LINE);
        assertThat(lines[3]).matches(LINE);
    }
}
