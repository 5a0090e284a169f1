package io.matchday.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/** An event's capacity, from what it needs to what it gave back. */
final class Capacity {

    private static final int FEWEST_SHORTAGES = 2;
    private static final double USED_AT_PEAK = 0.7;

    private final Story story;
    private final Stock stock;
    private final Needs needs;
    private final ScaleRequests requests;
    private final Headroom headroom;
    private final GivingBack givingBack;

    Capacity(Cast cast, Story story, String eventKey) {
        String eventPath = "/events/" + eventKey;
        this.story = story;
        this.stock = new Stock(cast, story);
        this.needs = new Needs(cast, story, stock, eventPath);
        this.requests = new ScaleRequests(cast, story, stock, eventPath);
        this.headroom = new Headroom(cast, story, eventPath);
        this.givingBack = new GivingBack(cast, story, eventPath);
    }

    /** Finds what is needed, takes what there is, and asks the provider for what is short. */
    void provide(Path checkout) {
        stock.bringIn(checkout);
        needs.tellHidden();
        List<JsonNode> shortages = needs.shortages();
        needs.tell(shortages);
        story.require(
                shortages.size() >= FEWEST_SHORTAGES,
                "capacity sees only %d shortages in pools that are too small.".formatted(shortages.size()));
        needs.reserve();
        requests.cover(shortages);
        List<JsonNode> left = needs.shortages();
        story.require(left.size() == 1, "capacity should see one shortage that the provider left.");
        needs.tell(left);
        requests.followUp(left.get(0));
        story.require(needs.shortages().isEmpty(), "capacity sees a shortage although all was granted.");
    }

    void tellHeadroom() {
        headroom.tellProducts();
        headroom.tellPools("while the second match is on");
        headroom.scaleUp();
        headroom.tellHalfMore();
        requests.use(USED_AT_PEAK);
    }

    void giveBack() {
        headroom.tellPools("after the crowd has left");
        givingBack.release();
        givingBack.refund();
        givingBack.tellReport();
    }
}
