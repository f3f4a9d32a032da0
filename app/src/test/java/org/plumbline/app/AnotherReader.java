package org.plumbline.app;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.query.QueryServiceApplication;
import org.springframework.context.ApplicationContext;

/** A copy of the query service as a process of its own, over the database of a product that runs. */
public final class AnotherReader implements AutoCloseable {

    private final Started started;
    private final int port;

    private AnotherReader(Started started, int port) {
        this.started = started;
        this.port = port;
    }

    public static AnotherReader beside(ApplicationContext product, Path data) throws IOException {
        int port = Started.freePort();
        List<String> options = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "plumbline.database.owner-password")
                .filter(name -> product.getEnvironment().getProperty(name) != null)
                .map(name -> "-D" + name + "=" + product.getEnvironment().getProperty(name))
                .toList();
        AnotherReader reader = new AnotherReader(
                Started.start(
                        QueryServiceApplication.class,
                        Stream.concat(
                                        options.stream(),
                                        Stream.of(
                                                "-Dspring.config.name=query-service",
                                                "-Dplumbline.command-service=http://localhost:1"))
                                .toList(),
                        data,
                        port,
                        false),
                port);
        await().atMost(Duration.ofSeconds(90)).until(reader::answers);
        return reader;
    }

    private boolean answers() {
        try (Socket socket = new Socket("localhost", port)) {
            return new Api(port).get("ia", "/api/inspections").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        started.process().destroy();
    }
}
