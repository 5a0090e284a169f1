package io.matchday.launcher.service;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Behaves towards the launcher as a service does: a jar that answers health checks, or fails to start. */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        if (Files.exists(Path.of("broken"))) {
            System.out.println("2026-01-01 ERROR [Application] Failed to start");
            System.out.println("java.lang.RuntimeException: Failed to start");
            System.out.println("Caused by: java.io.IOException: the dog ate the configuration");
            System.out.println("\tat somewhere.Else");
            System.exit(1);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** Puts the jar where a build would. */
    static void build(Path checkout, SuiteService service) throws Exception {
        Path app = checkout.resolve(service.key() + "-service/target/quarkus-app");
        Files.createDirectories(app);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String file = FakeService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(app.resolve("quarkus-run.jar")), manifest)) {
            jar.putNextEntry(new JarEntry(file));
            jar.write(
                    FakeService.class.getClassLoader().getResourceAsStream(file).readAllBytes());
        }
    }

    static void breakIt(Path checkout, SuiteService service) throws Exception {
        Files.createFile(checkout.resolve(service.key() + "-service/target/quarkus-app/broken"));
    }
}
