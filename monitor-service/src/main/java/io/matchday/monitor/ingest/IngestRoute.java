package io.matchday.monitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.matchday.monitor.config.MonitorConfig;
import io.matchday.monitor.delivery.Challenge;
import io.matchday.monitor.delivery.Head;
import io.matchday.monitor.delivery.Taken;
import io.matchday.monitor.ingest.BodyReader.Body;
import io.matchday.monitor.source.OpenSource;
import io.matchday.monitor.source.SourceGate;
import io.matchday.monitor.store.Receipt;
import io.matchday.platform.problem.ProblemException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * Where sources send their lines. Plain routes rather than REST resources, which cost several times the processor time
 * per body. Reading runs on as many threads as there are processors: more would only hold more bodies in memory.
 */
@ApplicationScoped
class IngestRoute {

    private static final String PATH = "/monitor/ingest/:sourceKey";
    private static final String SOURCE = "matchday.source";
    private static final String HEAD = "matchday.head";
    /** Of the bytes that may be in the works at one time, arrays for so large a part are kept for later. */
    private static final int PART_KEPT = 8;

    private static final Logger LOG = Logger.getLogger(IngestRoute.class);
    private static final Receipt NOTHING = new Receipt(0, 0, 0, 0);

    private final Vertx vertx;
    private final SourceGate gate;
    private final Ingestion ingestion;
    private final InFlight inFlight;
    private final BodyRoom room;
    private final MonitorConfig.Ingest config;
    private final InstantSource clock;
    private final Refusals refusals = new Refusals();
    private final Counter lost;
    private final WorkerExecutor readers;

    IngestRoute(
            Vertx vertx,
            SourceGate gate,
            Ingestion ingestion,
            MonitorConfig config,
            InstantSource clock,
            MeterRegistry meters) {
        this.vertx = vertx;
        this.gate = gate;
        this.ingestion = ingestion;
        this.config = config.ingest();
        this.clock = clock;
        this.inFlight = new InFlight(Math.max(largest(), this.config.inFlight().asLongValue()));
        this.room = new BodyRoom(this.config.inFlight().asLongValue() / PART_KEPT);
        this.lost = meters.counter("matchday.ingest.callbacks.lost");
        int threads = this.config.readers() > 0
                ? this.config.readers()
                : Runtime.getRuntime().availableProcessors();
        this.readers = vertx.createSharedWorkerExecutor("ingest", threads);
    }

    void register(@Observes Router router) {
        for (HttpMethod method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.GET}) {
            router.route(method, PATH).handler(this::admit).handler(this::weigh).handler(this::ingest);
        }
        router.get(Challenge.FASTLY_PATH).handler(this::challenge);
    }

    @PreDestroy
    void close() {
        readers.close();
    }

    /** Nobody's body is read before it is known who sends it. */
    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.pause();
        String key = context.pathParam("sourceKey");
        gate.known(key)
                .map(Future::succeededFuture)
                .orElseGet(() -> vertx.executeBlocking(() -> gate.read(key), false))
                .onFailure(unknown -> refuseUnknown(context, key, unknown))
                .onSuccess(source -> admit(context, source));
    }

    /** Which sources there are is not told to whoever shows nothing. */
    private void refuseUnknown(RoutingContext context, String key, Throwable unknown) {
        boolean nobody =
                unknown instanceof ProblemException && !head(context.request()).showsToken();
        refusals.send(context, nobody ? SourceGate.notTheSource(key) : unknown);
    }

    private void admit(RoutingContext context, OpenSource source) {
        try {
            Head head = head(context.request());
            context.put(SOURCE, source);
            context.put(HEAD, head);
            boolean inQuery = HttpMethod.GET.equals(context.request().method());
            if (inQuery != source.delivery().inQuery()
                    || !source.delivery().admits(head, source.trust(), clock.instant())) {
                throw SourceGate.notTheSource(source.key());
            }
            SourceGate.refusePaused(source);
            context.next();
        } catch (ProblemException refused) {
            refuse(context, refused);
        }
    }

    private void weigh(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long weight = announced == null ? largest() : Math.min(largest(), Long.parseLong(announced));
        if (inFlight.enter(weight)) {
            context.addEndHandler(ended -> inFlight.leave(weight));
            context.next();
        } else {
            refuse(context, new ProblemException(IngestProblem.BUSY, "Too many bodies at one time"));
        }
    }

    private void ingest(RoutingContext context) {
        OpenSource source = context.get(SOURCE);
        Head head = context.get(HEAD);
        Context eventLoop = vertx.getOrCreateContext();
        body(context.request(), source)
                .compose(body -> readers.executeBlocking(() -> take(source, head, body), false))
                .compose(receipt -> Future.fromCompletionStage(receipt, eventLoop))
                .onSuccess(receipt -> answer(context, source, head, receipt))
                .onFailure(refused -> refuse(context, refused));
    }

    private CompletableFuture<Receipt> take(OpenSource source, Head head, Body body) {
        try {
            return ingestion.take(source, head, body);
        } finally {
            room.giveBack(body.bytes());
        }
    }

    private void refuse(RoutingContext context, Throwable failure) {
        OpenSource source = context.get(SOURCE);
        Head head = context.get(HEAD);
        if (source.delivery().mustHearYes() && Refusals.ofOurs(failure)) {
            lost.increment();
            LOG.errorf(
                    failure,
                    "A callback of '%s' could not be kept; it was told yes so that its stream goes on",
                    source.key());
            answer(context, source, head, NOTHING);
            return;
        }
        refusals.send(context, failure, reason -> source.delivery().refusal(head, reason, clock.instant()));
    }

    private Future<Body> body(HttpServerRequest request, OpenSource source) {
        if (source.delivery().inQuery()) {
            byte[] query = String.valueOf(request.query()).getBytes(UTF_8);
            request.resume();
            return Future.succeededFuture(new Body(ContentCoding.IDENTITY, query, query.length));
        }
        ContentCoding coding;
        try {
            coding = ContentCoding.of(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        } catch (ProblemException unknown) {
            return Future.failedFuture(unknown);
        }
        return BoundedBody.of(vertx, request, room, largest(), config.longestBody())
                .map(body -> new Body(coding, body.bytes(), body.length()));
    }

    private void answer(RoutingContext context, OpenSource source, Head head, Receipt receipt) {
        Taken taken = new Taken(receipt.accepted(), receipt.rejected(), receipt.duplicate(), receipt.late());
        var answer = source.delivery().answer(head, taken, clock.instant());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .end(answer.body());
    }

    private void challenge(RoutingContext context) {
        vertx.executeBlocking(() -> Challenge.fastly(gate.fastlyServiceIds()), false)
                .onFailure(failed -> refusals.send(context, failed))
                .onSuccess(lines -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain")
                        .end(lines));
    }

    private long largest() {
        return config.largestBody().asLongValue();
    }

    private static Head head(HttpServerRequest request) {
        String query = request.query();
        return new Head(request::getHeader, query == null ? "" : query, address(request));
    }

    /** Where the request came from; a name is never looked up, since the text is an address already. */
    private static InetAddress address(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress());
        } catch (UnknownHostException impossible) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
