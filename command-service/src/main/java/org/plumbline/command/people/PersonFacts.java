package org.plumbline.command.people;

import java.util.function.Function;
import org.plumbline.kernel.people.Sealed;

/**
 * What decisions on a person need from elsewhere.
 *
 * @param seal makes of a text what may stand in the history
 * @param held whether a legal hold stops that anything is disposed of
 */
public record PersonFacts(Function<String, Sealed> seal, boolean held) {}
