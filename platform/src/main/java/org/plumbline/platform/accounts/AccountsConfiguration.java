package org.plumbline.platform.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plumbline.platform.PlainRefusal;
import org.plumbline.platform.problems.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Who may call the API and the management port. */
@Configuration
@EnableConfigurationProperties(Reach.class)
public class AccountsConfiguration {

    @Bean
    UserDetailsService accounts(Reach reach, Environment environment) {
        if (!reach.hasDemoAccounts()) {
            throw new PlainRefusal("plumbline.accounts must be 'demo': other accounts are not built yet.");
        }
        if (!reach.isLoopbackOnly(environment.getProperty("server.address"))) {
            throw new PlainRefusal("The demo accounts have a published password, so Plumbline starts with them only"
                    + " when bound to loopback (server.address=127.0.0.1).");
        }
        return new InMemoryUserDetailsManager(DemoAccount.ALL.stream()
                .map(account -> User.withUsername(account.name())
                        .password(DemoAccount.PASSWORD)
                        .roles(account.role().name())
                        .build())
                .toList());
    }

    @Bean
    PasswordEncoder passwords() {
        return new PublishedPassword();
    }

    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http, JsonMapper json, @Value("${plumbline.api.realm:Plumbline}") String realm) {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.realmName(realm).authenticationEntryPoint((request, response, e) -> {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"" + realm + "\"");
                    write(json, response, HttpStatus.UNAUTHORIZED, "Sign in with a user name and password.");
                }))
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, e) ->
                        write(json, response, HttpStatus.FORBIDDEN, "Your account may not do this.")))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }

    private static void write(JsonMapper json, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Problem.of(status, status.name(), detail));
    }
}
