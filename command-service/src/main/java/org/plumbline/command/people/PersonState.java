package org.plumbline.command.people;

import java.time.LocalDate;

/** What decisions need to know of a person. */
public sealed interface PersonState {

    record NotRecorded() implements PersonState {}

    record Known() implements PersonState {}

    record Left(LocalDate on) implements PersonState {}

    /** Nothing is recorded about them again: who comes back acts under another id. */
    record Erased() implements PersonState {}
}
