package org.plumbline.command.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration
class ApiConfiguration {

    @Bean
    CommandBody commandBody(JsonMapper json) {
        return new CommandBody(json);
    }
}
