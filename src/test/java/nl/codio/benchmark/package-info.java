/** Makes the files on which codio's speed is measured; {@code docs/benchmark.md} says how. */
@NullMarked
package nl.codio.benchmark;

import org.jspecify.annotations.NullMarked;
