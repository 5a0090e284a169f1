package io.matchday.acceptance.suite;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one running suite to all tests that ask for it, started for the first and stopped after the last. */
final class RunningSuite implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(RunningSuite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Holder.class, started -> new Holder(), Holder.class)
                .suite;
    }

    private static final class Holder implements AutoCloseable {

        private final Suite suite;

        Holder() {
            try {
                suite = new Suite(Path.of(System.getProperty("checkout.root")));
                suite.up();
            } catch (IOException failed) {
                throw new IllegalStateException("The suite does not start", failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void close() throws IOException, InterruptedException {
            suite.close();
        }
    }
}
