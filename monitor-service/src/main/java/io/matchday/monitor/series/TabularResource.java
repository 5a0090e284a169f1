package io.matchday.monitor.series;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/** What operations share that answer in JSON or, where that is preferred, as comma-separated values. */
abstract class TabularResource {

    static final String CSV = "text/csv";
    static final String DOMAIN = "One domain of the event; all of them when absent";
    static final String FROM =
            "Log time, inclusive; widened to the beginning of a step. An hour before the end when absent";
    static final String TO = "Log time, exclusive; widened to the end of a step. Up to the newest slot heard of the"
            + " event's domains when absent";

    private static final MediaType CSV_TYPE = new MediaType("text", "csv", "UTF-8");
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "csv"))
            .build();

    static Response answer(Tabular view, Request request) {
        Variant best = request.selectVariant(VARIANTS);
        Response.ResponseBuilder response =
                best != null && best.getMediaType().getType().equals("text")
                        ? Response.ok(view.csv(), CSV_TYPE)
                        : Response.ok(view, MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
}
