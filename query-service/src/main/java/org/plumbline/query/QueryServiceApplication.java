package org.plumbline.query;

import org.plumbline.platform.PlatformConfiguration;
import org.plumbline.platform.PromptEnd;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The read side as a process of its own, or as half of one. */
@SpringBootApplication
@Import(PlatformConfiguration.class)
public class QueryServiceApplication {

    public static void main(String[] args) {
        PromptEnd.afterSignal(() -> {});
        SpringApplication.run(QueryServiceApplication.class, args);
    }
}
