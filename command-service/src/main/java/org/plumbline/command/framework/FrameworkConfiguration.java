package org.plumbline.command.framework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration
class FrameworkConfiguration {

    @Bean
    Frameworks frameworks(JsonMapper json) {
        return Frameworks.bundled(json);
    }
}
