package org.plumbline.query.writeside;

import java.net.http.HttpClient;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.plumbline.kernel.command.Permitting;
import org.plumbline.kernel.command.Uploads;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.platform.dispatch.Dispatcher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Only where {@code plumbline.command-service} names the address of another process. */
@Configuration
@ConditionalOnProperty("plumbline.command-service")
class RemoteConfiguration {

    @Bean
    CommandService commandService(
            @org.springframework.beans.factory.annotation.Value("${plumbline.command-service}") String address,
            JsonMapper json) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build());
        requests.setReadTimeout(Duration.ofSeconds(30));
        return new CommandService(RestClient.builder().requestFactory(requests).build(), address, json);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    WriteSide remoteWriteSide(CommandService service, JsonMapper json) {
        return new RemoteWriteSide(service, json);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    WriteSide axonServerWriteSide(CommandGateway gateway) {
        return new Dispatcher(gateway);
    }

    @Bean
    @ConditionalOnMissingBean
    Permitting remotePermitting(CommandService service) {
        return new RemotePermitting(service);
    }

    @Bean
    @ConditionalOnMissingBean
    Uploads remoteUploads(CommandService service) {
        return new RemoteUploads(service);
    }
}
