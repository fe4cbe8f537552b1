package nl.codio.report.picture;

/** What a picture shows, without how: what {@link Pencil} draws. */
public sealed interface Picture permits ValueWheel, ActionTimeline, TensionGraph, ValueGrid {}
