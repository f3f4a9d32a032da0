package org.plumbline.command.people;

/** What decisions need to know of a person. */
public sealed interface PersonState {

    record NotRecorded() implements PersonState {}

    record Known() implements PersonState {}

    record Left() implements PersonState {}

    /** Nothing is recorded about them again: who comes back acts under another id. */
    record Erased() implements PersonState {}
}
