package org.plumbline.kernel.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a command that holds the id of a person, or a list of them. Each must be an active person of the
 * directory when the command is carried out, and forms offer the people there are.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface NamesPerson {}
