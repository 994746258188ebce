/** What the quickstart promises, tried in-process and once from the module path. */
@NullMarked
package org.jointmeeting.examples.quickstart;

import org.jspecify.annotations.NullMarked;
