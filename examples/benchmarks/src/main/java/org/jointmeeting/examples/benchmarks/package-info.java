/**
 * How long the joint meeting takes. {@code Benchmarks} runs everything and writes a table; {@code DecidingBenchmark} measures
 * deciding beside other ways to write a procedure down ({@code machines}), the others what a host sees of the whole.
 */
@NullMarked
package org.jointmeeting.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
