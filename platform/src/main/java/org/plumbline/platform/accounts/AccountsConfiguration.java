package org.plumbline.platform.accounts;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import org.plumbline.platform.PlainRefusal;
import org.plumbline.platform.doors.OwnSiteOnly;
import org.plumbline.platform.problems.PlainAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/** Who may call the API and the management port. */
@Configuration
@EnableConfigurationProperties({Reach.class, SignInLimits.class})
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

    /** For pages and API alike. */
    @Bean
    AuthenticationProvider signIns(
            UserDetailsService accounts, PasswordEncoder passwords, SignInLimits limits, MeterRegistry meters) {
        DaoAuthenticationProvider comparing = new DaoAuthenticationProvider(accounts);
        comparing.setPasswordEncoder(passwords);
        return new SlowedSignIn(comparing, new SignInPace(limits, TimeMeter.SYSTEM_NANOTIME), meters);
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
    SecurityFilterChain api(HttpSecurity http, @Value("${plumbline.api.realm:Plumbline}") String realm) {
        return http.securityMatcher("/api/**", "/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new OwnSiteOnly(), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.realmName(realm).authenticationEntryPoint(new ApiEntryPoint(realm)))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler((request, response, e) -> PlainAnswer.toProgram(
                                response,
                                HttpStatus.FORBIDDEN,
                                HttpStatus.FORBIDDEN.name(),
                                "Your account may not do this.")))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .build();
    }
}
