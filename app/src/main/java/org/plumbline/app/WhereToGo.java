package org.plumbline.app;

import org.plumbline.platform.accounts.DemoAccount;
import org.plumbline.query.projection.CaughtUp;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the address and the accounts, last, so that they are what one sees. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class WhereToGo implements ApplicationListener<ApplicationReadyEvent> {

    private static final long TELL_AFTER_NANOS = 3_000_000_000L;

    private final CaughtUp caughtUp;

    WhereToGo(CaughtUp caughtUp) {
        this.caughtUp = caughtUp;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getServerNamespace() != null
                || web.getWebServer() == null) {
            return;
        }
        awaitWhatWasBefore(ready.getApplicationContext());
        StringBuilder text = new StringBuilder("\nPlumbline is ready: http://localhost:")
                .append(web.getWebServer().getPort())
                .append("\n\nSign in with one of these demonstration accounts, password '")
                .append(DemoAccount.PASSWORD)
                .append("':\n");
        DemoAccount.ALL.forEach(account -> text.append("  %-6s %s%n".formatted(account.name(), account.may())));
        text.append("\nCtrl-C stops everything; what was recorded stays.");
        System.out.println(text);
    }

    /** What was acknowledged before a restart is there before anybody is told to come in. */
    private void awaitWhatWasBefore(ConfigurableApplicationContext context) {
        long begun = System.nanoTime();
        boolean isTold = false;
        while (context.isActive() && !caughtUp.isReached()) {
            if (!isTold && System.nanoTime() - begun > TELL_AFTER_NANOS) {
                System.out.println("Reading the history: " + caughtUp.behind() + " events to go.");
                isTold = true;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
