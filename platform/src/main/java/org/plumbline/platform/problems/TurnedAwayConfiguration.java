package org.plumbline.platform.problems;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Requests whose very address is refused, by Tomcat or by Spring Security, are answered in the form of all others. */
@Configuration
public class TurnedAwayConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> turnedAwayByTomcat() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(TurnedAwayByTomcat.class.getName());
            }
        });
    }

    @Bean
    RequestRejectedHandler turnedAwayByFirewall() {
        return (request, response, rejected) -> {
            if (rejected instanceof UnknownHost) {
                PlainAnswer.to(
                        request,
                        response,
                        HttpStatus.BAD_REQUEST,
                        "UNKNOWN_HOST",
                        "Host name not recognised",
                        UnknownHost.SENTENCE);
            } else {
                Misaddressed.tell(request, response, HttpStatus.BAD_REQUEST);
            }
        };
    }
}
