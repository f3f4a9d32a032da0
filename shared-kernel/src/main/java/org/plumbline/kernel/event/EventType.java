package org.plumbline.kernel.event;

/**
 * Where an event's class meets the name it is stored under.
 *
 * @param name stored for ever, never a class name
 * @param revision of the payload's shape, from "1"
 * @param type today's class
 */
public record EventType(String name, String revision, Class<? extends DomainEvent> type) {}
