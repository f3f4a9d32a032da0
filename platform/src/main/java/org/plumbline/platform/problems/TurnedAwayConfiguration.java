package org.plumbline.platform.problems;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

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

    /** No text that can be kept holds a NUL. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler turnedAwayByFirewall() {
        return (request, response, rejected) -> Misaddressed.tell(request, response, HttpStatus.BAD_REQUEST);
    }
}
