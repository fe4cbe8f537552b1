/**
 * What the build does to the compiled classes before they are tested and packed: {@code
 * PlainLambdas} walks the classes, {@code LambdaSite} is one lambda, {@code LambdaClass} writes the
 * class that takes its place, {@code Conversion} turns one type into another, {@code RecordMethods}
 * writes the equals and hashCode of a record; {@code PlainResources} puts texts into a class.
 */
@NullMarked
package nl.codio.build;

import org.jspecify.annotations.NullMarked;
