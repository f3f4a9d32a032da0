package org.plumbline.command;

import org.plumbline.platform.PlatformConfiguration;
import org.plumbline.platform.PromptEnd;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The write side as a process of its own, or as half of one. */
@SpringBootApplication
@Import(PlatformConfiguration.class)
public class CommandServiceApplication {

    public static void main(String[] args) {
        PromptEnd.afterSignal(() -> {});
        SpringApplication.run(CommandServiceApplication.class, args);
    }
}
