package nl.codio.rules;

/** One check of one kind of subject. A rule has no state. */
sealed interface Rule permits ProjectRule, StrategyRule, CaseRule, WorkshopRule, DeviationRule {}
