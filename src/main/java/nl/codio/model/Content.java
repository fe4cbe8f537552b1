package nl.codio.model;

/** What a file of a codio project holds: one of six kinds of record. */
public sealed interface Content
    permits ProjectSettings, Strategy, CaseDescription, Workshop, ProgressLog, Analysis {}
