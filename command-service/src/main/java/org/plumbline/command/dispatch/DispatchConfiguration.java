package org.plumbline.command.dispatch;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.plumbline.command.people.ActivePeople;
import org.plumbline.command.privacy.FirstLook;
import org.plumbline.command.privacy.Screening;
import org.plumbline.kernel.command.WriteSide;
import org.plumbline.kernel.event.Metadata;
import org.plumbline.platform.dispatch.Dispatcher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration
@EnableConfigurationProperties(RefusalLimits.class)
class DispatchConfiguration {

    /** What carries commands out in this process, whether they come from it or over Axon Server. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            TransactionManager transactions,
            org.axonframework.config.Configuration axon,
            DuplicateCommandHandlerResolver duplicates,
            FirstLook firstLook) {
        SimpleCommandBus bus = new ExplainingBus(
                SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .duplicateCommandHandlerResolver(duplicates)
                        .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                        .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")),
                firstLook::before);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    WriteSide writeSide(CommandGateway gateway) {
        return new Dispatcher(gateway);
    }

    @Bean
    AnsweredRequests answeredRequests(JdbcClient jdbc, JsonMapper json) {
        return new AnsweredRequests(jdbc, json);
    }

    @Bean
    RefusalPace refusalPace(RefusalLimits limits, MeterRegistry meters) {
        return new RefusalPace(limits, meters, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    RefusalHistory refusalHistory(Apart apart, AnsweredRequests answered, RefusalPace pace, Clock englishTime) {
        return new RefusalHistory(apart, answered, pace, englishTime);
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider(Metadata.CAUSATION, Metadata.CORRELATION);
    }

    @Bean
    CorrelationDataProvider whoAndWhence() {
        return new SimpleCorrelationDataProvider(
                Metadata.ACTOR, Metadata.ROLE, Metadata.ON_BEHALF_OF, Metadata.CLIENT, Metadata.COMMAND);
    }

    @Bean
    SmartInitializingSingleton interceptors(
            CommandBus bus,
            RefusalHistory history,
            RefusalPace pace,
            AnsweredRequests answered,
            Screening screening,
            ActivePeople directory,
            EventStore events,
            Visibility visibility) {
        return () -> {
            bus.registerDispatchInterceptor(new ActorRequired());
            bus.registerHandlerInterceptor(new Refusing(history, pace));
            bus.registerHandlerInterceptor(new AnsweringOnce(answered));
            bus.registerHandlerInterceptor(new AskingTheRole());
            bus.registerHandlerInterceptor(new AskingTheAudience(visibility));
            bus.registerHandlerInterceptor(new SeenVersion(events));
            bus.registerHandlerInterceptor(screening);
            bus.registerHandlerInterceptor(new AskingTheDirectory(directory));
        };
    }

    /** Nothing happens without somebody who did it. */
    static final class ActorRequired implements MessageDispatchInterceptor<CommandMessage<?>> {

        @Override
        public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
                List<? extends CommandMessage<?>> messages) {
            return (index, message) -> {
                if (!message.getMetaData().containsKey(Metadata.ACTOR)
                        || !message.getMetaData().containsKey(Metadata.ROLE)) {
                    throw new IllegalArgumentException("A command without an actor: " + message.getCommandName());
                }
                return message;
            };
        }
    }
}
