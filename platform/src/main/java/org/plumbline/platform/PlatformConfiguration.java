package org.plumbline.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.plumbline.platform.accounts.AccountsConfiguration;
import org.plumbline.platform.commands.CommandBody;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.events.AxonConfiguration;
import org.plumbline.platform.events.AxonServerHealth;
import org.plumbline.platform.problems.ApiProblems;
import org.plumbline.platform.problems.UnmappedCalls;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Everything here; each service imports it. */
@Configuration
@EnableConfigurationProperties(Database.class)
@Import({
    AccountsConfiguration.class,
    AxonConfiguration.class,
    AxonServerHealth.class,
    ApiProblems.class,
    UnmappedCalls.class
})
public class PlatformConfiguration {

    @Bean
    CommandBody commandBody(JsonMapper json) {
        return new CommandBody(json);
    }

    /** Due dates and days are England's, whatever the server's zone. */
    @Bean
    @ConditionalOnMissingBean
    Clock englishTime() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
