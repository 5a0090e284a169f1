package io.matchday.monitor.ingest;

import io.matchday.monitor.delivery.Answer;
import io.matchday.monitor.source.SourceGate;
import io.matchday.monitor.store.BusyException;
import io.matchday.monitor.store.NotDurableException;
import io.matchday.platform.problem.CommonProblem;
import io.matchday.platform.problem.ProblemException;
import io.matchday.platform.problem.ProblemResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Tells senders why their body was not taken, and when to send it again. */
final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final String SOON = "1";
    private static final String LATER = "30";
    private static final int UNAVAILABLE = 503;
    private static final int TOO_MANY = 429;
    private static final int LEAST_OF_OURS = 500;

    void send(RoutingContext context, Throwable failure) {
        if (context.response().closed() || context.response().ended()) {
            LOG.debug("A sender left before its answer", failure);
            return;
        }
        ProblemException problem = problem(failure);
        headers(context, problem);
        ProblemResponse.send(context.response(), problem.code(), problem.getMessage(), problem.extensions());
    }

    /** The same in the words of a vendor that has its own for it. */
    void send(RoutingContext context, Throwable failure, Function<String, Optional<Answer>> vendor) {
        ProblemException problem = problem(failure);
        Optional<Answer> own = vendor.apply(problem.code().title() + ". " + problem.getMessage());
        if (own.isEmpty() || context.response().closed() || context.response().ended()) {
            send(context, problem);
            return;
        }
        headers(context, problem);
        context.response()
                .setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, own.get().contentType())
                .end(own.get().body());
    }

    /** Whether it lies with us, now, and not with the sender or what it sent. */
    static boolean ofOurs(Throwable failure) {
        int status = problem(failure).code().status();
        return status == TOO_MANY || status >= LEAST_OF_OURS;
    }

    private static ProblemException problem(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known;
        } else if (failure instanceof BusyException busy) {
            return new ProblemException(IngestProblem.BUSY, busy.getMessage());
        } else if (failure instanceof NotDurableException) {
            return new ProblemException(CommonProblem.UNAVAILABLE, "Not durable: send the same body again");
        }
        LOG.error("A body of log lines failed", failure);
        return new ProblemException(CommonProblem.INTERNAL, CommonProblem.INTERNAL.title());
    }

    private static void headers(RoutingContext context, ProblemException problem) {
        if (problem.code() == CommonProblem.UNAUTHENTICATED) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"Matchday sources\"");
        }
        int status = problem.code().status();
        if (status == TOO_MANY || status == UNAVAILABLE) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, SourceGate.tellsPaused(problem) ? LATER : SOON);
        }
        if (!context.request().isEnded()) {
            // The rest of a body that nobody will read.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
