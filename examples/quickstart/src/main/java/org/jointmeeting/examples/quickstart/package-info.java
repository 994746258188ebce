/** A policy proposal on its way from the first draft to filing. */
@NullMarked
package org.jointmeeting.examples.quickstart;

import org.jspecify.annotations.NullMarked;
