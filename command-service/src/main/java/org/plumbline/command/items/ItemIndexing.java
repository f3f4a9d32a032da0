package org.plumbline.command.items;

import org.axonframework.eventhandling.EventBus;
import org.plumbline.kernel.event.DomainEvent;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whatever is appended is taken down before it is committed, whichever store it goes to. */
@Configuration
class ItemIndexing {

    @Bean
    SmartInitializingSingleton itemsAreTakenDown(EventBus events, ItemIndex index) {
        return () -> events.subscribe(messages -> index.note(messages.stream()
                .map(message -> message.getPayload())
                .filter(DomainEvent.class::isInstance)
                .map(DomainEvent.class::cast)));
    }
}
