/**
 * What is promised of any file whatever. Every build tries it on the fixtures, on the inputs of the
 * YAML Test Suite and on what a fuzzer once found; {@code .ci/run} also lets the fuzzer think some
 * more up, by the {@code Fuzz} classes.
 */
@NullMarked
package nl.codio.fuzz;

import org.jspecify.annotations.NullMarked;
