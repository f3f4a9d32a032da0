package org.plumbline.command.eventstore;

import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Loads every aggregate from events of its own kind only: the id of a thing of another kind is that of nothing. Axon has a
 * setting for it in the annotation, which its Spring configuration does not read (4.13.0).
 */
@Component
final class OwnEventsOnly implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringAggregateConfigurer<?> aggregate) {
            aggregate.setFilterEventsByType(true);
        }
        return bean;
    }
}
