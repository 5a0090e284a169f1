package io.matchday.monitor.ingest;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.format.LogFormat;
import io.matchday.monitor.source.SourceGate;
import io.matchday.monitor.store.NotDurableException;
import io.matchday.monitor.store.Receipt;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.problem.ProblemResponse;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Where sources send their lines. A plain route rather than a REST resource, which costs several times the processor time
 * per body; all that blocks runs on worker threads.
 */
@ApplicationScoped
class IngestRoute {

    private static final String PATH = "/monitor/ingest/:sourceKey";

    private static final Logger LOG = Logger.getLogger(IngestRoute.class);
    private static final String BEARER = "Bearer ";
    private static final String FORMAT = "matchday.format";
    private static final String RETRY_AFTER_SECONDS = "1";

    private final Vertx vertx;
    private final SourceGate gate;
    private final Ingestion ingestion;
    private final InFlight inFlight;
    private final long largest;

    IngestRoute(Vertx vertx, SourceGate gate, Ingestion ingestion, MonitorConfig config) {
        this.vertx = vertx;
        this.gate = gate;
        this.ingestion = ingestion;
        this.largest = config.ingest().largestBody().asLongValue();
        this.inFlight =
                new InFlight(Math.max(largest, config.ingest().inFlight().asLongValue()));
    }

    void register(@Observes Router router) {
        router.post(PATH).handler(this::admit).handler(this::weigh).handler(this::ingest);
    }

    /** Nobody's body is read before it is known who sends it. */
    private void admit(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            fail(context, new ProblemException(CommonProblem.UNAUTHENTICATED, "Send the source's token"));
            return;
        }
        context.request().pause();
        String key = context.pathParam("sourceKey");
        vertx.executeBlocking(() -> gate.open(key, header.substring(BEARER.length())), false)
                .onFailure(refused -> fail(context, refused))
                .onSuccess(format -> {
                    context.put(FORMAT, format);
                    context.next();
                });
    }

    private void weigh(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long weight = announced == null ? largest : Math.min(largest, Long.parseLong(announced));
        if (inFlight.enter(weight)) {
            context.addEndHandler(ended -> inFlight.leave(weight));
            context.next();
        } else {
            fail(context, new ProblemException(CommonProblem.UNAVAILABLE, "Too many bodies at one time"));
        }
    }

    private void ingest(RoutingContext context) {
        String key = context.pathParam("sourceKey");
        LogFormat format = context.get(FORMAT);
        Optional<String> encoding = Optional.ofNullable(context.request().getHeader(HttpHeaders.CONTENT_ENCODING));
        Context eventLoop = vertx.getOrCreateContext();
        BoundedBody.of(context.request(), largest)
                .compose(body ->
                        vertx.executeBlocking(() -> ingestion.take(key, format, encoding, body.getBytes()), false))
                .compose(receipt -> Future.fromCompletionStage(receipt, eventLoop))
                .onSuccess(receipt -> answer(context, receipt))
                .onFailure(refused -> fail(context, refused));
    }

    private static void answer(RoutingContext context, Receipt receipt) {
        JsonObject body = new JsonObject()
                .put("accepted", receipt.accepted())
                .put("rejected", receipt.rejected())
                .put("duplicate", receipt.duplicate());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(body.encode());
    }

    private static void fail(RoutingContext context, Throwable failure) {
        if (context.response().closed()) {
            LOG.debug("A sender left before its answer", failure);
        } else if (failure instanceof ProblemException problem) {
            headers(context, problem);
            ProblemResponse.send(context.response(), problem.code(), problem.getMessage(), problem.extensions());
        } else if (failure instanceof NotDurableException) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            ProblemResponse.send(
                    context.response(), CommonProblem.UNAVAILABLE, "Not durable: send the same body again", Map.of());
        } else {
            LOG.error("A body of log lines failed", failure);
            ProblemResponse.send(context.response(), CommonProblem.INTERNAL);
        }
    }

    private static void headers(RoutingContext context, ProblemException problem) {
        if (problem.code() == CommonProblem.UNAUTHENTICATED) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"Matchday sources\"");
        }
        if (problem.code() == CommonProblem.UNAVAILABLE) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (!context.request().isEnded()) {
            // The rest of a body that nobody will read.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
