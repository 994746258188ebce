/**
 * A policy proposal on its way from the first draft to filing. Read {@code Quickstart} first, then {@code Story} and its
 * chapters, which show how a host uses the joint meeting: they act through {@code Telling}, which prints what became of each act.
 * {@code InputReader} and {@code InputCheck} deal with the two files; {@code Paper}, {@code Table} and {@code Columns} print.
 */
@NullMarked
package org.jointmeeting.examples.quickstart;

import org.jspecify.annotations.NullMarked;
