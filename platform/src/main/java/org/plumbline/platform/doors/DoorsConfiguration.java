package org.plumbline.platform.doors;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.firewall.HttpFirewall;

@Configuration
@EnableConfigurationProperties(Doors.class)
@Import(SessionCookie.class)
public class DoorsConfiguration {

    /** It stands before the management port too. No text that can be kept holds a NUL. */
    @Bean
    HttpFirewall firewall(Doors doors) {
        OwnHostsFirewall firewall = new OwnHostsFirewall(doors);
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }
}
