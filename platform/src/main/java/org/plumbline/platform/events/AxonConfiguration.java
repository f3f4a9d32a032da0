package org.plumbline.platform.events;

import java.sql.SQLException;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.plumbline.kernel.command.Command;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What Axon must be told on either side. */
@Configuration
@PropertySource("classpath:plumbline-axon.properties")
public class AxonConfiguration {

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return NamedEventSerializer.create();
    }

    /** Axon 4.13.0 cannot read its own replay tokens back without this (its issue 4160). */
    @Bean
    Jackson3SerializerCustomizer axonTypes() {
        return mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }

    /** Over Axon Server, commands about one thing go to one process, so that they do not get in each other's way. */
    @Bean
    RoutingStrategy byTarget() {
        return message -> ((Command) message.getPayload()).target();
    }

    /** PostgreSQL's duplicate key, wherever it stands in the chain; Axon looks only for the standard's exception class. */
    @Bean
    PersistenceExceptionResolver duplicateKeys() {
        return AxonConfiguration::isDuplicateKey;
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("read_model.token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
    }

    static boolean isDuplicateKey(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException first) {
                for (SQLException e = first; e != null; e = e.getNextException()) {
                    if ("23505".equals(e.getSQLState())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
