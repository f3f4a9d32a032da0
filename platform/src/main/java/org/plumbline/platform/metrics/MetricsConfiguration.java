package org.plumbline.platform.metrics;

import io.micrometer.core.instrument.config.MeterFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the scrape to what a dashboard or an alert reads. */
@Configuration
public class MetricsConfiguration {

    /** Each of these would multiply the series of every one of two hundred routes. */
    @Bean
    MeterFilter outcomeAlone() {
        return MeterFilter.ignoreTags("status", "exception", "error");
    }

    /** It has no route: a request's route is known only when it has been answered. */
    @Bean
    MeterFilter answeredRequestsAlone() {
        return MeterFilter.denyNameStartsWith("http.server.requests.active");
    }
}
