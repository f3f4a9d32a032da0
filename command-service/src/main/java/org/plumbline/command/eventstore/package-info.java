/** The event store: Axon's JDBC engine on PostgreSQL, and what is remembered to spare it work. */
@NullMarked
package org.plumbline.command.eventstore;

import org.jspecify.annotations.NullMarked;
