package org.plumbline.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.platform.accounts.AccountsConfiguration;
import org.plumbline.platform.chains.ApprovalChainFiles;
import org.plumbline.platform.commands.CommandBody;
import org.plumbline.platform.database.Database;
import org.plumbline.platform.describing.UsualAnswers;
import org.plumbline.platform.doors.DoorsConfiguration;
import org.plumbline.platform.events.AxonConfiguration;
import org.plumbline.platform.events.AxonServerHealth;
import org.plumbline.platform.frameworks.FrameworkFiles;
import org.plumbline.platform.health.HealthConfiguration;
import org.plumbline.platform.metrics.MetricsConfiguration;
import org.plumbline.platform.problems.ErrorAnswers;
import org.plumbline.platform.problems.ProblemAdvice;
import org.plumbline.platform.problems.ToldOfTrouble;
import org.plumbline.platform.problems.TurnedAwayConfiguration;
import org.plumbline.platform.uploads.UploadMemory;
import org.springframework.beans.factory.annotation.Value;
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
    DoorsConfiguration.class,
    HealthConfiguration.class,
    MetricsConfiguration.class,
    ErrorAnswers.class,
    ProblemAdvice.class,
    ToldOfTrouble.class,
    TurnedAwayConfiguration.class,
    UsualAnswers.class
})
public class PlatformConfiguration {

    @Bean
    CommandBody commandBody(JsonMapper json) {
        return new CommandBody(json);
    }

    @Bean
    UploadMemory uploadMemory() {
        return new UploadMemory(Runtime.getRuntime().maxMemory() / 3);
    }

    /** The list of bank holidays that comes with the product, with what an operator's says of later years, or otherwise. */
    @Bean
    WorkingCalendar workingCalendar(@Value("${plumbline.bank-holidays:}") String file) {
        try {
            return file.isBlank()
                    ? BankHolidays.bundled()
                    : BankHolidays.supplementedBy(Files.readString(Path.of(file)));
        } catch (IllegalArgumentException e) {
            throw new PlainRefusal(
                    "the file " + file + " that plumbline.bank-holidays names is not right. " + e.getMessage());
        } catch (IOException e) {
            throw new PlainRefusal("the file " + file + " that plumbline.bank-holidays names cannot be read");
        }
    }

    /** The frameworks that come with the product, and those a council adds to them. */
    @Bean
    Frameworks frameworks(@Value("${plumbline.frameworks:}") String file) {
        return file.isBlank() ? FrameworkFiles.bundled() : FrameworkFiles.with(Path.of(file));
    }

    /** The approval chains that come with the product, and those a council adds to them. */
    @Bean
    ApprovalChains approvalChains(@Value("${plumbline.approval-chains:}") String file) {
        return file.isBlank() ? ApprovalChainFiles.bundled() : ApprovalChainFiles.with(Path.of(file));
    }

    /** Due dates and days are England's, whatever the server's zone. */
    @Bean
    @ConditionalOnMissingBean
    Clock englishTime() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
