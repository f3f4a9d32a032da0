package org.plumbline.command.wiring;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Repository;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.plumbline.command.daily.DueSheet;
import org.plumbline.command.dispatch.CommandTarget;
import org.plumbline.command.dispatch.SituationResolver;
import org.plumbline.command.eventstore.StateMemory;
import org.plumbline.command.files.StoredFiles;
import org.plumbline.command.inspection.UniqueInspections;
import org.plumbline.command.items.ItemIndex;
import org.plumbline.command.ledger.HeadOfHistory;
import org.plumbline.command.measure.MeasureCodes;
import org.plumbline.command.obligation.ReportClocks;
import org.plumbline.command.people.ActivePeople;
import org.plumbline.command.plan.UniquePlans;
import org.plumbline.command.privacy.UploadedText;
import org.plumbline.command.retention.HeldInspections;
import org.plumbline.command.visit.LetterNumbers;
import org.plumbline.kernel.calendar.BankHolidays;
import org.plumbline.kernel.calendar.WorkingCalendar;
import org.plumbline.kernel.event.DomainEvent;
import org.plumbline.kernel.framework.Frameworks;
import org.plumbline.kernel.plan.ApprovalChains;
import org.plumbline.platform.chains.ApprovalChainFiles;
import org.plumbline.platform.frameworks.FrameworkFiles;
import org.plumbline.platform.people.SubjectKeys;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the handlers of commands are given: the real things over a real database, with their neighbours in memory. */
final class Desk implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-01T12:00:00Z"), ZoneId.of("Europe/London"));

    private final Connection connection;
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final EventStore neighbours = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    Desk(Connection connection, List<Class<?>> aggregates) {
        this.connection = connection;
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        beans.registerBean(EventStore.class, () -> neighbours);
        beans.registerBean(TransactionManager.class, NoTransactionManager::instance);
        beans.registerBean(StateMemory.class, () -> new StateMemory(100));
        beans.registerBean(HeadOfHistory.class, () -> day -> 40);
        beans.registerBean(WorkingCalendar.class, BankHolidays::bundled);
        beans.registerBean(Frameworks.class, FrameworkFiles::bundled);
        beans.registerBean(ApprovalChains.class, ApprovalChainFiles::bundled);
        beans.register(DueSheet.class, StoredFiles.class, UniqueInspections.class, MeasureCodes.class);
        beans.register(ReportClocks.class, UniquePlans.class, SubjectKeys.class, LetterNumbers.class);
        beans.registerBean(
                JdbcTemplate.class, () -> new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        beans.register(ItemIndex.class);
        beans.register(HeldInspections.class, UploadedText.class, ActivePeople.class);
        beans.scan("org.plumbline.command.neighbours", "org.plumbline.command.evidence");
        aggregates.forEach(this::keep);
        beans.refresh();
    }

    private <T> void keep(Class<T> aggregate) {
        var repository = new RootBeanDefinition();
        repository.setTargetType(ResolvableType.forClassWithGenerics(Repository.class, aggregate));
        repository.setInstanceSupplier(() -> EventSourcingRepository.builder(aggregate)
                .eventStore(neighbours)
                .parameterResolverFactory(MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(aggregate), resources(), situation()))
                .build());
        beans.registerBeanDefinition(aggregate.getSimpleName() + "s", repository);
    }

    /** What happened to everything beside the aggregate that is asked. */
    void happened(List<DomainEvent> events) {
        Map<String, Long> numbers = new HashMap<>();
        for (DomainEvent event : events) {
            String id = Streams.of(event);
            long number = numbers.merge(id, 0L, (before, none) -> before + 1);
            neighbours.publish(new GenericDomainEventMessage<>(kindOf(event), id, number, event));
        }
        beans.getBean(ItemIndex.class).note(events.stream());
    }

    /** The package of an event is named after the kind of thing it happens to. */
    private static String kindOf(DomainEvent event) {
        String name = event.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerParameterResolverFactory(resources())
                .registerParameterResolverFactory(situation())
                .registerCommandTargetResolver(new CommandTarget());
        return fixture;
    }

    private SpringBeanParameterResolverFactory resources() {
        return new SpringBeanParameterResolverFactory(beans);
    }

    private static ParameterResolverFactory situation() {
        return new SituationResolver(CLOCK);
    }

    @Override
    public void close() throws SQLException {
        beans.close();
        connection.rollback();
    }
}
