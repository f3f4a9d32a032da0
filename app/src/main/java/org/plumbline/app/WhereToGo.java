package org.plumbline.app;

import org.plumbline.platform.accounts.DemoAccount;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the address and the accounts, last, so that they are what one sees. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class WhereToGo implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getServerNamespace() != null
                || web.getWebServer() == null) {
            return;
        }
        StringBuilder text = new StringBuilder("\nPlumbline is ready: http://localhost:")
                .append(web.getWebServer().getPort())
                .append("\n\nSign in with one of these demonstration accounts, password '")
                .append(DemoAccount.PASSWORD)
                .append("':\n");
        DemoAccount.ALL.forEach(account -> text.append("  %-6s %s%n".formatted(account.name(), account.may())));
        text.append("\nCtrl-C stops everything; what was recorded stays.");
        System.out.println(text);
    }
}
